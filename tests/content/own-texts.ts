import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { works } from '../../framework/source';

/** A file with texts that people read. */
export interface OwnText {
  /** From the checkout. */
  file: string;
  text: string;
}

/** Where the product's sentences lie, and whether quotations may stand among them. Speech in a story is no quotation. */
const places = [
  { folder: 'framework', quotes: true },
  { folder: 'docs', quotes: true },
  { folder: 'scenarios', quotes: false },
  { folder: 'bots/words', quotes: false },
  { folder: 'exercise/messages', quotes: false },
  { folder: 'server/messages', quotes: false },
  { folder: 'app/messages', quotes: false },
];

const kept = /\.(?:ts|json|ya?ml|md|txt)$/;
const names = works.flatMap(({ title, publisher }) => [title, publisher]);

/**
 * Leaves out what is meant to be the same: the works' own titles and publishers and, where they may stand, “quotations” and
 * the _titles_ of a bibliography.
 */
export function withoutQuotations(text: string, quotes: boolean): string {
  const unnamed = names.reduce((rest, name) => rest.replaceAll(name, ` ${gap} `), text);
  return quotes ? unnamed.replace(/“[^”\n]*”|(?<!\w)_[^_]{1,150}_(?!\w)/g, ` ${gap} `) : unnamed;
}

/** A word of no source, so that what stands before and after a gap does not become one run. */
const gap = 'zzquotationzz';

/** Every text of the product that could have been copied from a source, whole files with their comments. */
export function ownTexts(root: string): OwnText[] {
  const inFolders = places.flatMap(({ folder, quotes }) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => kept.test(name))
      .map((name) => ({ file: join(folder, name), quotes })),
  );
  return [{ file: 'README.md', quotes: true }, ...inFolders].map(({ file, quotes }) => ({
    file,
    text: withoutQuotations(readFileSync(join(root, file), 'utf8'), quotes),
  }));
}
