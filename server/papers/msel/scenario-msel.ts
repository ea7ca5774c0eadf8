import { decide } from '../../../exercise/decide';
import { evolve } from '../../../exercise/evolve';
import { initialState, type State } from '../../../exercise/state';
import type { Story } from '../../../exercise/story';
import { scopeNoteOf } from '../../../framework/scope';
import { csvOf } from '../tables/csv';
import type { Table } from '../tables/table';
import type { PageWords } from '../tables/workbook';
import { legendTable } from './legend-table';
import { mselWords as t } from './msel-words';
import { plannedTable } from './planned-table';

/** The state of an exercise of a story before anybody has come: what the papers of an exercise are written from. */
function openedState(story: Story, now: number): State {
  // Nothing of it leaves but the list of lines, so nobody is asked to answer for the names of a case study.
  const acknowledged = { by: story.opening.title, at: now };
  const command = {
    type: 'OpenExercise',
    story,
    joinCode: '',
    contentCap: 3,
    places: {},
    acknowledged,
  } as const;
  const circumstances = { present: [] };
  const decision = decide(initialState, { id: 'cmd_msel', by: 'system', now, command, circumstances });
  if (!decision.ok) throw new Error(`A story could not be opened for its MSEL: ${decision.rejection.code}`);
  return decision.events.reduce((state, event) => evolve(state, { at: now, event }), initialState);
}

/** The revision and the date stand on every printed page, as practice wants it. */
function linesAbove({ opening }: Story, now: number): string[] {
  const date = new Date(now).toISOString().slice(0, 10);
  return [
    [t('exercise'), opening.title, t('revision', { revision: opening.revision }), date].join(' · '),
    `${scopeNoteOf('not-predictive').text} ${scopeNoteOf('not-a-recommendation').text}`,
    t('forStaff'),
  ];
}

/** The MSEL of a scenario that nobody has opened yet, and its legend, as the sheets of one workbook. */
export function scenarioMselSheets(story: Story, now: number): { tables: Table[]; page: PageWords } {
  const above = linesAbove(story, now);
  const state = openedState(story, now);
  return {
    tables: [plannedTable(state, now), legendTable(state)].map((table) => ({ ...table, above })),
    page: { head: above[0] ?? '', foot: above[1] ?? '' },
  };
}

/** The same list as CSV. */
export function scenarioMselCsv(story: Story, now: number): string {
  return csvOf({ ...plannedTable(openedState(story, now), now), above: linesAbove(story, now) });
}
