import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { families, fontFiles } from './fonts.mjs';

const template = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');

/** Under which a PDF says of itself that a screen reader can follow it; it is refused where a letter has no shape. */
const accessible = { pdfStandard: 'ua-1' };

/**
 * What was said about a PDF that could not be made: the texts for which there is no letter in any font.
 *
 * @param {unknown} thrown
 * @returns {string[]}
 */
function withoutLetters(thrown) {
  const found = String(thrown).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu);
  return [...found].map(([, text]) =>
    text.replace(/\\u\{([0-9a-f]+)\}/giu, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
}

/**
 * Sets a paper.
 *
 * @param {object} paper as `printablePaper` makes it
 * @returns {{ pdf: Uint8Array } | { missing: string[] }} the file, or the texts for which no font has letters
 */
export function setPaper(paper, { mayMiss }) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles() }] });
  const set = compiler.compile({
    mainFileContent: template,
    inputs: { paper: JSON.stringify(paper), fonts: JSON.stringify(families) },
  });
  if (!set.result) {
    const problems = compiler.fetchDiagnostics(set.takeDiagnostics());
    throw new Error(`the paper could not be set: ${problems.map(({ message }) => message).join('; ')}`);
  }
  try {
    return { pdf: new Uint8Array(compiler.pdf(set.result, accessible)) };
  } catch (thrown) {
    const missing = withoutLetters(thrown);
    if (missing.length > 0 && !mayMiss) return { missing };
    return { pdf: new Uint8Array(compiler.pdf(set.result, { pdfTags: true })), refused: String(thrown) };
  }
}
