import type { ExerciseEvent, Happened } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { initialState, type State } from '../../../exercise/state';
import type { Cell } from '../cell-text';
import { formatHours } from '../exercise-times';
import type { Redaction } from '../redact';
import { byteOrderMark, csvRows } from '../tables/csv';
import { inWords } from './in-words';
import { recordHead } from './record-head';
import { type RecordSource, toldOn } from './record-source';
import { recordWords as t } from './record-words';

const columns = ['number', 'at', 'exerciseTime', 'type', 'words', 'by', 'event'] as const;

/** The record as CSV: its head, one line each, then a row for every event with the sentence of the timeline. */
export async function* recordCsv(source: RecordSource, redaction: Redaction): AsyncGenerator<string> {
  const { exercise, scenario, date, notPredictive, notRecommending, marks, names, missing, ...versions } =
    recordHead(source, redaction);
  const above = [
    [exercise, scenario, date, ...marks].join(' · '),
    `${notPredictive} ${notRecommending}`,
    [names, missing].filter(Boolean).join('. '),
    `rulesVersion ${versions.rulesVersion}, eventVersion ${versions.eventVersion}, ${versions.channels.join(', ')}`,
  ];
  yield byteOrderMark +
    csvRows([...above.map((line) => [line]), columns.map((column) => t(`columns.${column}`))]);
  let number = 0;
  let view = initialState;
  for await (const happened of toldOn(source)) {
    view = evolve(view, happened);
    const written = redaction.event(happened.event);
    if (!written) continue;
    number += 1;
    yield csvRows([rowOf(number, happened, { written, view, source, redaction })]);
  }
}

interface Context {
  /** The event as it may go out. */
  written: object;
  view: State;
  source: RecordSource;
  redaction: Redaction;
}

function rowOf(number: number, { at, event, by }: Happened, context: Context): Cell[] {
  const { written, view, source, redaction } = context;
  return [
    number,
    new Date(at).toISOString(),
    source.state.clock.startedAt !== null && at >= source.state.clock.startedAt
      ? formatHours(exerciseTime(source.state.clock, at))
      : null,
    event.type,
    inWords({ at, event: written as ExerciseEvent }, view, redaction),
    by === undefined ? null : redaction.person(by),
    JSON.stringify(written),
  ];
}
