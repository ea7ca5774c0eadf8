import type { Block, Column, Run, Runs } from './document';

/** A heading; level 1 is a part of the paper, the title itself is none. */
export function heading(level: 1 | 2 | 3, text: Runs): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph. */
export function paragraph(...text: Run[]): Block {
  return { kind: 'paragraph', text };
}

/** A paragraph that says something about the text, not in it: a hint, that there is nothing. */
export function aside(...text: Run[]): Block {
  return { kind: 'paragraph', text, manner: 'quiet' };
}

/** A list with a mark before each item. */
export function list(items: readonly Runs[]): Block {
  return { kind: 'list', isNumbered: false, items };
}

/** A list with a number before each item. */
export function numbered(items: readonly Runs[]): Block {
  return { kind: 'list', isNumbered: true, items };
}

/** A table; each row has one cell for each column. */
export function table(columns: readonly Column[], rows: readonly (readonly Runs[])[]): Block {
  return { kind: 'table', columns, rows };
}

/** Blocks that stay on one page. */
export function together(...blocks: Block[]): Block {
  return { kind: 'together', blocks };
}

/** A stretch in semibold. */
export function strong(text: string): Run {
  return { text, strong: true };
}

/** A stretch in italics: a name, a signature. */
export function emphasis(text: string): Run {
  return { text, emphasis: true };
}

/** A stretch that stands back. */
export function quiet(text: string): Run {
  return { text, quiet: true };
}

/** The stretches of a text, whichever way it was given. */
export function runsOf(text: Runs): readonly Exclude<Run, string>[] {
  const runs: readonly Run[] = Array.isArray(text) ? text : [text as Run];
  return runs.map((run) => (typeof run === 'string' ? { text: run } : run));
}

/** A text without its manners. */
export function plainText(text: Runs): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}
