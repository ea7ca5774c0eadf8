import { Document, Packer, Paragraph, type Table } from 'docx';
import { plainText } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { wordBlocks, wordParagraph } from './blocks';
import { wordFooter, wordHeader } from './frame';
import { wordRuns } from './runs';
import { halfPoints, numberingConfig, paperStyles, sans, twips } from './styles';

/** A4 in twips, and margins of 15 mm; more above and below, where the frame stands. */
const page = { width: 11906, height: 16838 };
const margin = { left: 850, right: 850, top: 1500, bottom: 1500, header: 560, footer: 500 };
const width = page.width - margin.left - margin.right;

function titleOf(paper: PaperDocument): Paragraph[] {
  return [
    wordParagraph(paper.title, {
      style: 'Title',
      spacing: { before: paper.hasCover ? 2400 : 0, after: 120 },
    }),
    ...(paper.subtitle ? [wordParagraph(paper.subtitle, { spacing: { after: 20 * twips } })] : []),
    ...paper.facts.map(
      ({ label, value }) =>
        new Paragraph({
          spacing: { after: 3 * twips },
          tabStops: [{ type: 'left', position: 2400 }],
          indent: { left: 2400, hanging: 2400 },
          children: [
            ...wordRuns(label, { font: sans, bold: true, size: halfPoints(9.5, paper.isLarge) }),
            ...wordRuns('\t'),
            ...wordRuns(value),
          ],
        }),
    ),
  ];
}

/** A paper as a Word document: real headings, titles of tables on every page, the frame of EXERCISE, A4. */
export async function writeDocx(paper: PaperDocument): Promise<Uint8Array> {
  let lists = 0;
  const setting = {
    isLarge: paper.isLarge,
    width,
    isKept: false,
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
  const blocks: readonly Block[] = paper.hasCover ? [{ kind: 'page-break' }, ...paper.blocks] : paper.blocks;
  const body: (Paragraph | Table)[] = blocks.flatMap((block, at) => {
    // A heading begins its page itself: an empty paragraph before it would leave a gap at the head of the page.
    if (block.kind === 'page-break' && blocks[at + 1]?.kind === 'heading') return [];
    // What leads to a table stays with its first row; a heading stays with what follows it by itself.
    const leadsToTable = block.kind === 'paragraph' && blocks[at + 1]?.kind === 'table';
    return wordBlocks(block, {
      ...setting,
      isKept: leadsToTable,
      beginsPage: blocks[at - 1]?.kind === 'page-break',
    });
  });
  const document = new Document({
    title: paper.title,
    subject: paper.frame.scenario,
    description: plainText(paper.subtitle),
    creator: 'Forestall',
    lastModifiedBy: 'Forestall',
    styles: paperStyles(paper.language, paper.isLarge),
    numbering: { config: numberingConfig },
    sections: [
      {
        properties: { page: { size: page, margin } },
        headers: { default: wordHeader(paper, width) },
        footers: { default: wordFooter(paper) },
        children: [...titleOf(paper), ...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
