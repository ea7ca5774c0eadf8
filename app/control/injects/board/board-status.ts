import type { LineLive, LineStanding, MselLine } from '../../../../exercise/msel/lines';
import type { State } from '../../../../exercise/state';
import { branchOf } from '../msel-line';

/** How a line stands, as one word of the board. */
export type BoardStatus =
  | Exclude<LineLive, null>
  | LineStanding
  | 'reserve'
  | 'expected'
  | 'awaited'
  | 'seen'
  | 'late'
  | 'choose-branch'
  | 'no-text'
  | 'waits';

/** Every status, those that ask for somebody first. The board sorts by it. */
export const boardStatuses: readonly BoardStatus[] = [
  'going-out',
  'waiting',
  'lapsed',
  'late',
  'awaited',
  'armed',
  'ready',
  'choose-branch',
  'no-text',
  'waits',
  'held',
  'recalled',
  'reserve',
  'expected',
  'draft',
  'submitted',
  'approved',
  'released',
  'seen',
  'complete',
  'obsolete',
  'skipped',
  'deferred',
];

/** What the board says of a line: what goes on with it now, else where it stands, else what it waits for. */
export function boardStatus(view: State, line: MselLine): BoardStatus {
  const { live, standing, inject } = line;
  if (live === 'going-out' || live === 'waiting') return live;
  if (standing === 'complete') return inject?.kind === 'expected-action' ? 'seen' : standing;
  if (standing === 'skipped' || standing === 'deferred' || standing === 'obsolete') return standing;
  if (live) return live;
  if (standing === 'released' || !inject) return standing;
  if (inject.kind === 'expected-action')
    return line.expected === null || line.expected === 'not-yet' ? 'expected' : line.expected;
  return readiness(view, line) ?? standing;
}

/** What keeps a line from being ready that nothing was done about yet; null when nothing does. */
function readiness(view: State, { inject, dependency }: MselLine): BoardStatus | null {
  if (!inject) return null;
  if (dependency && !dependency.isMet) return 'waits';
  if (inject.kind === 'contingency') return 'reserve';
  const branch = branchOf(view, inject);
  if (branch === 'not-chosen') return 'choose-branch';
  return branch === 'missing' ? 'no-text' : null;
}
