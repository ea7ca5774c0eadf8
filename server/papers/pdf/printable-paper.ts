import { plainText, runsOf } from '../document/blocks';
import { directionOf, isShort } from '../document/direction';
import type { Block, PaperDocument, Runs } from '../document/document';
import { writable } from '../document/writable';
import { frameLine, notes, sayFrame } from '../frame-words';
import { breakable } from './breakable';
import { sayMissing } from './say-missing';

/** A row longer than this may break over two pages; it could be longer than one. */
const shortRow = 1200;

type Line = { runs: object[]; isFromTheRight: boolean; isShort: boolean };

/** What the template needs of a paper: every text as it is to be set, and the words of the frame. */
export function printablePaper(paper: PaperDocument, missing: ReadonlySet<string>): object {
  const textOf = (text: string) => sayMissing(breakable(writable(text)), missing);
  const line = (text: Runs): Line => ({
    runs: runsOf(text).map((run) => ({ ...run, text: textOf(run.text) })),
    isFromTheRight: directionOf(plainText(text)) === 'rtl',
    isShort: isShort(text),
  });
  const block = (one: Block): object => {
    switch (one.kind) {
      case 'list':
        return { ...one, items: one.items.map(line) };
      case 'table':
        return {
          ...one,
          rows: one.rows.map((row) => ({ isShort: mayStandWhole(row), cells: row.map(line) })),
        };
      case 'choices':
        return { ...one, choices: one.choices.map(line) };
      case 'quote':
        return { kind: one.kind, text: line(one.text), ...(one.by ? { by: line(one.by) } : {}) };
      case 'writing-lines':
        return { ...one, ...(one.label ? { label: line(one.label) } : {}) };
      case 'slip':
      case 'together':
        return { ...one, blocks: one.blocks.map(block) };
      case 'page-break':
        return one;
      default:
        return { ...one, text: line(one.text) };
    }
  };
  return {
    title: paper.title,
    titleLine: line(paper.title),
    subtitle: paper.subtitle ? line(paper.subtitle) : null,
    facts: paper.facts.map(({ label, value }) => ({ label, value: line(value) })),
    note: missing.size > 0 ? line(sayFrame('notSetNote')) : null,
    language: paper.language.split('-')[0],
    isLarge: paper.isLarge,
    hasCover: paper.hasCover,
    words: {
      exercise: sayFrame('exercise'),
      line: textOf(frameLine(paper.frame)),
      notes: notes(),
      foot: textOf(paper.title),
      page: sayFrame('page'),
      of: sayFrame('of'),
    },
    blocks: paper.blocks.map(block),
  };
}

function mayStandWhole(row: readonly Runs[]): boolean {
  return row.every((cell) => plainText(cell).length < shortRow);
}
