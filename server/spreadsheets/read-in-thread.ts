import { Worker } from 'node:worker_threads';
import type { SpreadsheetReport } from '../../exercise/authoring/spreadsheet-report';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { spreadsheetLimits } from './limits';
import type { SpreadsheetAnswer, SpreadsheetWork } from './spreadsheet-thread';

/**
 * Reads a spreadsheet in a thread of its own, whose memory and time are limited: what a stranger's file does to it, it
 * does to nothing else.
 *
 * @param script the bundle of `spreadsheet-thread.ts`
 * @throws SpreadsheetError where it could not be read
 */
export async function readInThread(script: URL, work: SpreadsheetWork): Promise<SpreadsheetReport> {
  const answer = await answerOf(script, work);
  if ('report' in answer) return answer.report;
  if ('refused' in answer) throw new SpreadsheetError(answer.refused.code, answer.refused.message);
  throw new Error(answer.failed);
}

function answerOf(script: URL, work: SpreadsheetWork): Promise<SpreadsheetAnswer> {
  const worker = new Worker(script, {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: spreadsheetLimits.memory, maxYoungGenerationSizeMb: 32 },
  });
  let tooLong: NodeJS.Timeout | undefined;
  return new Promise<SpreadsheetAnswer>((answer, refuse) => {
    tooLong = setTimeout(() => refuse(tooSlow()), spreadsheetLimits.time);
    worker.once('message', answer);
    worker.once('error', (thrown: Error & { code?: string }) =>
      refuse(thrown.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : thrown),
    );
    worker.once('exit', () =>
      refuse(new Error('the thread that reads spreadsheets ended without an answer')),
    );
  }).finally(() => {
    clearTimeout(tooLong);
    return worker.terminate();
  });
}

const smaller = 'Save only the sheet with the injects as a file of its own, and try again.';

function tooSlow(): SpreadsheetError {
  return new SpreadsheetError(
    'too-slow',
    `The file takes longer than ${spreadsheetLimits.time / 1_000} seconds to read. ${smaller}`,
  );
}

function tooMuchMemory(): SpreadsheetError {
  return new SpreadsheetError(
    'too-much-memory',
    `The file needs more than ${spreadsheetLimits.memory} MB of memory to read. ${smaller}`,
  );
}
