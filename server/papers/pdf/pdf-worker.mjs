import { parentPort, workerData } from 'node:worker_threads';
import { setPaper } from './set-paper.mjs';

// One paper a thread: what a typesetter remembers goes with it.
try {
  parentPort.postMessage(setPaper(workerData.paper, workerData));
} catch (thrown) {
  parentPort.postMessage({ failed: String(thrown?.stack ?? thrown) });
}
