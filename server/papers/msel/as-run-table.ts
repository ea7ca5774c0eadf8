import { exerciseTime } from '../../../exercise/exercise-clock';
import { type MselLine, mselLines } from '../../../exercise/msel/lines';
import { releasesOfLine, writtenLine } from '../../../exercise/msel/look-up';
import type { Release, State } from '../../../exercise/state';
import type { Cell } from '../cell-text';
import { formatHours } from '../exercise-times';
import { listed } from '../listed';
import type { Redaction } from '../redact';
import type { Table } from '../tables/table';
import { columnsFor } from './case-columns';
import { factWords, reliabilityWords, repairsNumber, textWords, wordingOf } from './line-words';
import { kindWords, modeWords, mselWords as t } from './msel-words';
import { audienceWords, recipientWords } from './recipient-words';
import { statusWords } from './status-words';

type Key = Parameters<typeof widths.get>[0];

const widths = new Map([
  ['number', 8],
  ['move', 6],
  ['plannedMinute', 8],
  ['asRun', 9],
  ['drift', 9],
  ['at', 13],
  ['status', 18],
  ['scenarioTime', 12],
  ['from', 14],
  ['to', 16],
  ['mode', 9],
  ['kind', 14],
  ['title', 18],
  ['text', 60],
  ['earlier', 30],
  ['reliability', 16],
  ['facts', 30],
  ['expectedAction', 26],
  ['expectedState', 10],
  ['objectives', 11],
  ['contingencyFor', 8],
  ['reason', 16],
  ['facilitatorNote', 30],
  ['by', 10],
] as const);

/**
 * The MSEL as it was run: a row for each release from the record, one for each line that never went out, in the running order.
 * @param now the instant up to which the exercise has come, in epoch milliseconds.
 */
export function asRunTable(state: State, now: number, redaction: Redaction): Table {
  const shown = columnsFor(state, widths);
  const keys = shown.map(([key]) => key);
  const rows = mselLines(state, now).flatMap((line) => {
    const releases = line.inject === null ? line.releases : releasesOfLine(state, line.id);
    return (releases.length === 0 ? [null] : releases).map((release) => ({ line, release }));
  });
  return {
    name: t('asRun'),
    above: [],
    columns: shown.map(([key, width]) => ({ head: t(`columns.${key}`), width })),
    rows: rows.map(({ line, release }) => {
      const cells = cellsOf(state, line, release, redaction);
      return keys.map((key) => cells[key]);
    }),
  };
}

function cellsOf(
  state: State,
  line: MselLine,
  release: Release | null,
  redaction: Redaction,
): Record<Key, Cell> {
  const { inject, overlay } = line;
  const sent = release?.content;
  return {
    ...timesOf(state, line, release),
    number: line.number,
    move: inject?.move ?? null,
    status: statusWords(state, line, release, redaction),
    scenarioTime: sent?.scenarioTime ?? line.scenarioTime,
    from: redaction.authored(sent?.from ?? inject?.from ?? ''),
    to: toWords(state, line, release, redaction),
    mode: modeWords(sent?.mode ?? inject?.mode ?? ''),
    kind: kindWords(inject?.kind ?? null),
    title: redaction.authored(sent?.title ?? line.title),
    text: redaction.authored(sent?.text ?? (inject ? textWords(inject) : '')),
    earlier: release ? redaction.authored(earlierWords(release)) : null,
    reliability: redaction.authored(reliabilityWords(sent?.reliability ?? inject?.reliability ?? null)),
    facts: inject ? factWords(state, inject) : null,
    expectedAction: inject?.expectedAction ?? null,
    expectedState: line.expected ? t('expected', { state: line.expected }) : null,
    objectives: inject ? listed(inject.objectives) : null,
    contingencyFor: inject ? repairsNumber(state, inject) : null,
    reason: redaction.text(overlay.reason),
    facilitatorNote: redaction.authored(inject?.facilitatorNote ?? ''),
    by: release ? redaction.person(release.by) : null,
  };
}

/** Drift is against the plan as it was written: a line that staff moved is still late. */
function timesOf(state: State, { id, plannedMinute }: MselLine, release: Release | null) {
  const releasedAt = release?.releasedAt ?? null;
  const asRunMs = releasedAt === null ? null : exerciseTime(state.clock, releasedAt);
  const written = writtenLine(state, id)?.plannedMinute ?? null;
  return {
    plannedMinute,
    asRun: asRunMs === null ? null : formatHours(asRunMs),
    drift: asRunMs === null || written === null ? null : Math.round((asRunMs / 60_000 - written) * 100) / 100,
    at: releasedAt === null ? null : new Date(releasedAt).toISOString(),
  };
}

function toWords(state: State, { inject }: MselLine, release: Release | null, redaction: Redaction): string {
  if (release) return recipientWords(state, release.recipients, redaction);
  return inject ? audienceWords(state, inject.to) : '';
}

/** What a release said before it was put right or corrected, the first first. */
function earlierWords({ corrected, edits }: Release): string {
  return [...edits, ...(corrected ? [corrected] : [])].map(wordingOf).join('\n\n');
}
