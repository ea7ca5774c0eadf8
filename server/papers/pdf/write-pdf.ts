import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PaperDocument } from '../document/document';
import { printablePaper } from './printable-paper';

/** How long a paper may take, in milliseconds: a thousand pages take under a minute on a small machine. */
const longest = 180_000;
/** How often the same paper is set again because a letter was found to be missing. */
const attempts = 4;

type Answer = { pdf: Uint8Array; refused?: string } | { missing: string[] } | { failed: string };

/** One paper at a time: two would want the memory and the cores of the exercise that is going on. */
let before: Promise<unknown> = Promise.resolve();

/** What is thrown where the typesetter does not run on this machine, or gave up. */
export class PdfNotMade extends Error {
  override name = 'PdfNotMade';
}

/**
 * A paper as a PDF: tagged, with the fonts in it, set by Typst in a thread of its own so that nobody's exercise waits.
 *
 * @throws PdfNotMade where it could not be set
 */
export function writePdf(paper: PaperDocument): Promise<Uint8Array> {
  const made = before.then(() => setWhole(paper));
  before = made.catch(() => undefined);
  return made;
}

async function setWhole(paper: PaperDocument): Promise<Uint8Array> {
  const missing = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const answer = await setInThread(printablePaper(paper, missing), attempt === attempts);
    if ('pdf' in answer) return answer.pdf;
    if ('failed' in answer) throw new PdfNotMade(answer.failed);
    for (const text of answer.missing) for (const character of text) missing.add(character);
  }
}

function setInThread(paper: object, mayMiss: boolean): Promise<Answer> {
  // By its place in the checkout, which is the working folder: the server is one bundled file elsewhere.
  const file = pathToFileURL(resolve('server/papers/pdf/pdf-worker.mjs'));
  const worker = new Worker(file, { workerData: { paper, mayMiss } });
  const tooLong = setTimeout(() => worker.terminate(), longest);
  return new Promise<Answer>((answer, refuse) => {
    worker.once('message', answer);
    worker.once('error', (thrown) => refuse(new PdfNotMade(String(thrown))));
    worker.once('exit', () => refuse(new PdfNotMade('the thread ended without an answer')));
  }).finally(() => {
    clearTimeout(tooLong);
    return worker.terminate();
  });
}
