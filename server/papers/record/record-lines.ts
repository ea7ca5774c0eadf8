import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Redaction } from '../redact';
import { recordHead } from './record-head';
import { type RecordSource, toldOn } from './record-source';

/**
 * The record as JSON lines: first its head, then `{cursor, at, exerciseMs, event, by}`. `cursor` counts the lines without
 * gaps, `at` is the instant in epoch milliseconds, `exerciseMs` the time since STARTEX without pauses, `by` who of staff did it.
 */
export async function* recordLines(source: RecordSource, redaction: Redaction): AsyncGenerator<string> {
  yield `${JSON.stringify(recordHead(source, redaction))}\n`;
  let cursor = 0;
  for await (const { at, event, by } of toldOn(source)) {
    const written = redaction.event(event);
    if (!written) continue;
    cursor += 1;
    const exerciseMs = exerciseTime(source.state.clock, at);
    const actor = by === undefined ? {} : { by: redaction.namesPeople ? by : redaction.person(by) };
    yield `${JSON.stringify({ cursor, at, exerciseMs, event: written, ...actor })}\n`;
  }
}
