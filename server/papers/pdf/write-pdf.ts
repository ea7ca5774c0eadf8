import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PaperDocument } from '../document/document';
import { FileNotMade } from '../writing/file-work';
import { inThread } from '../writing/in-thread';
import { printablePaper } from './printable-paper';

/** How often the same paper is set again because a letter was found to be missing. */
const attempts = 4;

type Answer = { pdf: Uint8Array; refused?: string } | { missing: string[] } | { failed: string };

/**
 * A paper as a PDF: tagged, with the fonts in it, set by Typst in a thread of its own so that nobody's exercise waits.
 *
 * @throws FileNotMade where the typesetter does not run on this machine, or gave up
 */
export async function writePdf(paper: PaperDocument): Promise<Uint8Array> {
  // By its place in the checkout, which is the working folder: the server is one bundled file elsewhere.
  const script = pathToFileURL(resolve('server/papers/pdf/pdf-worker.mjs'));
  const missing = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const mayMiss = attempt === attempts;
    const answer = await inThread<Answer>(script, { paper: printablePaper(paper, missing), mayMiss });
    if ('pdf' in answer) return answer.pdf;
    if ('failed' in answer) throw new FileNotMade(answer.failed);
    for (const text of answer.missing) for (const character of text) missing.add(character);
  }
}
