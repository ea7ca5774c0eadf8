import { Worker } from 'node:worker_threads';
import { FileNotMade } from './file-work';

/** How long a file may take, in milliseconds: a thousand pages take under a minute on a small machine. */
const longest = 180_000;

/**
 * Starts a thread for one job and resolves with the one thing that it says. It ends with its job.
 *
 * @param script the file that the thread runs
 * @param given what it finds as `workerData`
 * @throws FileNotMade where it ended without an answer, or took too long
 */
export function inThread<Answer>(script: URL, given: object): Promise<Answer> {
  const worker = new Worker(script, { workerData: given });
  const tooLong = setTimeout(() => worker.terminate(), longest);
  return new Promise<Answer>((answer, refuse) => {
    worker.once('message', answer);
    worker.once('error', (thrown) => refuse(new FileNotMade(String(thrown))));
    worker.once('exit', () => refuse(new FileNotMade('the thread ended without an answer')));
  }).finally(() => {
    clearTimeout(tooLong);
    return worker.terminate();
  });
}
