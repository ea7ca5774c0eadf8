import { writePdf } from '../pdf/write-pdf';
import { FileNotMade, type FileWork, type WriteFile } from './file-work';
import { inThread } from './in-thread';
import { oneAtATime } from './one-at-a-time';
import type { ThreadAnswer } from './paper-thread';

/** As many files may be under way or wait: two of everything that an exercise has. The slowest take seconds each. */
export const mostFiles = 32;

/**
 * Writes files in threads of their own, one after the other, so that nobody's exercise waits for them.
 *
 * @param script the bundle of `paper-thread.ts`
 */
export function writerInThread(script: URL): WriteFile {
  const inTurn = oneAtATime(mostFiles);
  // A PDF is set in a thread that has the typesetter.
  return (work) => inTurn(() => (work.kind === 'pdf' ? writePdf(work.paper) : written(script, work)));
}

async function written(script: URL, work: FileWork): Promise<Uint8Array> {
  const answer = await inThread<ThreadAnswer>(script, work);
  if ('failed' in answer) throw new FileNotMade(answer.failed);
  return answer.file;
}
