import { expect, test } from 'vitest';
import { catchUpSheet } from './catch-up';
import type { CommandOf } from './command';
import { evolve } from './evolve';
import { initialState, type State } from './state';
import { anExercise, seats } from './testing/an-exercise';
import { streamOf } from './testing/compare';
import { aDraft } from './testing/drafts';

const { lead, ada, ben, dunlin } = seats;

/** North and the Council have each been told and have decided something that the other does not know. */
function apart() {
  const north = aDraft({ card: { target: 'The canary of North' } });
  const council = aDraft({ team: 'council', card: { target: 'The canary of the Council' } });
  const sign = (card: string) => ({ type: 'SignCard', card, revision: 1 }) as const;
  const written = (title: string, team: string): CommandOf<'ReleaseWritten'> => ({
    type: 'ReleaseWritten',
    title,
    text: title,
    from: 'Capital',
    mode: 'note',
    level: 0,
    audience: { teams: [team], members: [], screen: false },
  });
  const table = anExercise().atStep(1, 'update');
  for (const [team, title] of [
    ['north', 'Word for North'],
    ['council', 'Word for the Council'],
    ['north', 'Taken back'],
  ] as const) {
    table.with(lead, written(title, team));
    const release = table.state.releases.at(-1)?.id ?? '';
    if (title === 'Taken back') table.with(lead, { type: 'TakeBackRelease', release });
    else table.with(lead, { type: 'SendReleaseNow', release });
  }
  return table
    .with(ada, { type: 'PinFact', kind: 'unknown', text: 'Who gave the order.' })
    .with(lead, { type: 'MoveSituationLine', line: 'means', direction: 'mixed', confidence: 'low' })
    .with(lead, { type: 'MoveSituationLine', line: 'means', direction: 'worsening', confidence: 'high' })
    .atStep(1, 'decide')
    .with(ada, sign(north.id), { draft: north })
    .with(ben, sign(north.id), { draft: north })
    .with(dunlin, sign(council.id), { draft: council, present: [dunlin] })
    .atStep(1, 'anticipate');
}

const viewOf = (table: ReturnType<typeof apart>, team: string): State =>
  streamOf(table.happenings, `team:${team}`, table.state).reduce(evolve, initialState);

test('EX124 failure 1: a latecomer reads the situation, what the team decided, and what is asked now', () => {
  const sheet = catchUpSheet(viewOf(apart(), 'north'), 'north');
  expect(sheet.move?.number).toBe(1);
  expect(sheet.injects.map(({ content }) => content.title)).toEqual(['Word for North']);
  expect(sheet.readings).toMatchObject([{ line: 'means', direction: 'worsening' }]);
  expect(sheet.facts.map(({ text }) => text)).toEqual(['Who gave the order.']);
  expect(sheet.decided).toMatchObject([{ move: 1, content: { target: 'The canary of North' } }]);
  expect(sheet.asked?.step).toBe('anticipate');
});

test('EX124 failure 1: the page says nothing that the team was not told', () => {
  const words = JSON.stringify(catchUpSheet(viewOf(apart(), 'council'), 'council'));
  expect(words).toContain('The canary of the Council');
  expect(words).not.toContain('The canary of North');
  expect(words).not.toContain('Word for North');
  expect(words).not.toContain('Who gave the order');
});

test('EX124 before a step is open nothing is asked yet', () => {
  const { state } = anExercise();
  expect(catchUpSheet(state, 'north')).toMatchObject({ move: null, asked: null, injects: [], decided: [] });
});
