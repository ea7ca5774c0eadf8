import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
} from 'docx';
import { emphasis, runsOf } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import { isFromTheRight, wordRuns } from './runs';
import { bullets, halfPoints, numbering, sans, twips } from './styles';
import { frameTable, wordTable } from './tables';

/** What the writing of blocks has to know of the paper and of its place in it. */
export interface Setting {
  isLarge: boolean;
  /** The width that there is, in twips. */
  width: number;
  /** Whether what is written stays with what follows it. */
  isKept: boolean;
  /** Whether what is written begins a page. */
  beginsPage?: boolean;
  /** Counts numbered lists, so that each begins with one. */
  nextList: () => number;
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A paragraph whose direction is that of its text. */
export function wordParagraph(text: Runs, options: IParagraphOptions = {}): Paragraph {
  const children: ParagraphChild[] = wordRuns(text);
  return new Paragraph({ ...options, bidirectional: isFromTheRight(text) || undefined, children });
}

function writingLines(block: Extract<Block, { kind: 'writing-lines' }>, setting: Setting): Paragraph[] {
  const label = block.label
    ? [
        new Paragraph({
          keepNext: true,
          spacing: { before: 0, after: 0 },
          children: wordRuns(block.label, {
            font: sans,
            bold: true,
            size: halfPoints(9.5, setting.isLarge),
          }),
        }),
      ]
    : [];
  // 9 mm from line to line.
  const line = {
    spacing: { before: 0, after: 0, line: 510, lineRule: 'exact' as const },
    border: {
      bottom: { style: BorderStyle.SINGLE, size: 4, color: '767E83', space: 0 },
      between: { style: BorderStyle.SINGLE, size: 4, color: '767E83', space: 0 },
    },
  };
  return [
    ...label,
    ...Array.from(
      { length: block.lines },
      (_, at) => new Paragraph({ ...line, keepNext: at < block.lines - 1 }),
    ),
    // Ends the lines without taking the height of one.
    new Paragraph({ spacing: { before: 0, after: 0, line: 140, lineRule: 'exact' } }),
  ];
}

function lists(block: Extract<Block, { kind: 'list' }>, setting: Setting): Paragraph[] {
  const instance = setting.nextList();
  return block.items.map((item) =>
    wordParagraph(item, {
      style: 'ListParagraph',
      keepNext: setting.isKept,
      ...(block.isNumbered
        ? { numbering: { reference: numbering, level: 0, instance } }
        : { numbering: { reference: bullets, level: 0 } }),
    }),
  );
}

function quote(block: Extract<Block, { kind: 'quote' }>, { isKept }: Setting): Paragraph[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 18, color: '14181B', space: 8 } };
  const by = block.by
    ? [
        wordParagraph(
          runsOf(block.by).map((run) => emphasis(run.text)),
          { style: 'Quote', border, keepNext: isKept },
        ),
      ]
    : [];
  return [wordParagraph(block.text, { style: 'Quote', border, keepNext: isKept || by.length > 0 }), ...by];
}

function choices(block: Extract<Block, { kind: 'choices' }>, { isKept }: Setting): Paragraph[] {
  return block.choices.map((choice) =>
    wordParagraph(['☐\t', ...runsOf(choice)], {
      keepNext: isKept,
      tabStops: [{ type: TabStopType.LEFT, position: 440 }],
      indent: { left: 440, hanging: 440 },
    }),
  );
}

/** A block as Word has it. */
export function wordBlocks(block: Block, setting: Setting): (Paragraph | Table)[] {
  const keepNext = setting.isKept || undefined;
  switch (block.kind) {
    case 'heading':
      return [
        wordParagraph(block.text, {
          heading: levels[block.level - 1],
          keepNext: true,
          ...(setting.beginsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
        }),
      ];
    case 'paragraph':
      return [
        wordParagraph(block.text, block.manner === 'quiet' ? { style: 'Aside', keepNext } : { keepNext }),
      ];
    case 'list':
      return lists(block, setting);
    case 'table':
      return [wordTable(block, setting), new Paragraph({ spacing: { after: 4 * twips } })];
    case 'quote':
      return quote(block, setting);
    case 'writing-lines':
      return writingLines(block, setting);
    case 'choices':
      return choices(block, setting);
    case 'slip':
      return [frameTable(block.blocks, setting, wordBlocks), new Paragraph({})];
    case 'together':
      return together(block.blocks, setting);
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: 'exact' } })];
  }
}

/** Each but the last stays with what follows it. */
function together(blocks: readonly Block[], setting: Setting): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) =>
    wordBlocks(block, { ...setting, isKept: setting.isKept || at < blocks.length - 1 }),
  );
}
