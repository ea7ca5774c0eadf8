import { parentPort, workerData } from 'node:worker_threads';
import type { FileWork } from './file-work';
import { writeHere } from './write-here';

/** What the thread says when it is done. */
export type ThreadAnswer = { file: Uint8Array } | { failed: string };

const answer: ThreadAnswer = await writeHere(workerData as FileWork).then(
  (file) => ({ file: new Uint8Array(file) }),
  (thrown: unknown) => ({ failed: String(thrown instanceof Error ? thrown.stack : thrown) }),
);
parentPort?.postMessage(answer);
