import { expect, test } from 'vitest';
import { allChannels } from '../channel';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { allTies, noTies } from '../testing/evening-evaluation';
import { given } from '../testing/given';

const { lead, control, simcell, evaluator, observer, ada } = seats;
const words = { kind: 'note', text: 'North asked how it would work.' } as const;
const take = { type: 'TakeEvaluatorNote', ...words, ties: noTies } as const;
const rate = {
  type: 'RateTask',
  objective: 'O1',
  task: 'mechanism',
  team: 'north',
  rating: 'S',
  observation: '',
} as const;

test('EX150 a note is tied to what there is, an inject that was written on the spot by its release', () => {
  const table = given(anExercise().running())
    .when({ ...take, ties: allTies }, evaluator)
    .thenHappenedLike({ type: 'EvaluatorNoteTaken', by: evaluator, author: 'Evaluator', ...words });
  for (const [ties, code] of [
    [{ ...noTies, inject: 'inj_none' }, 'UnknownInject'],
    [{ ...noTies, objective: 'O9' }, 'UnknownObjective'],
    [{ ...noTies, team: 'east' }, 'UnknownTeam'],
  ] as const) {
    given(table)
      .when({ ...take, ties }, evaluator)
      .thenRefused(code);
  }
  table.with(lead, {
    type: 'ReleaseWritten',
    title: 'A note',
    text: 'Wait.',
    from: 'Capital',
    mode: 'note',
    level: 0,
    audience: { teams: 'all', members: [], screen: false },
  });
  const inject = table.last('InjectGoingOut').release;
  given(table)
    .when({ ...take, ties: { ...noTies, inject } }, evaluator)
    .thenHappenedLike({ type: 'EvaluatorNoteTaken' });
});

test('EX150 a note bears the time at which it was written, never one to come or from before the exercise', () => {
  const table = anExercise().running().pass(60_000);
  const at = (writtenAt?: number) => {
    table.with(evaluator, { ...take, writtenAt });
    return table.last('EvaluatorNoteTaken').writtenAt;
  };
  expect(at(table.now - 30_000)).toBe(table.now - 30_000);
  expect(at(table.now + 5_000)).toBe(table.now);
  expect(at(1)).toBe(table.state.clock.openedAt);
  expect(at()).toBe(table.now);
});

test('EX151 only its author revises a note, and what it said before is kept', () => {
  const table = anExercise().running().with(evaluator, take);
  const { note } = table.last('EvaluatorNoteTaken');
  const revise = {
    type: 'ReviseEvaluatorNote',
    note,
    kind: 'plus',
    text: 'Asked twice.',
    ties: allTies,
  } as const;
  given(table).when(revise, lead).thenRefused('NotYourNote', { author: 'Evaluator' });
  given(table)
    .when({ ...revise, ties: { ...noTies, team: 'east' } }, evaluator)
    .thenRefused('UnknownTeam');
  given(table)
    .when(revise, evaluator)
    .thenHappened({ type: 'EvaluatorNoteRevised', note, kind: 'plus', text: 'Asked twice.', ties: allTies });
  expect(table.state.evaluation.notes).toMatchObject([
    { text: 'Asked twice.', earlier: [{ ...words, ties: noTies, replacedAt: table.now }] },
  ]);
  given(table).when(revise, evaluator).thenHappened();
  given(table)
    .when({ ...revise, note: 'nte_none' }, evaluator)
    .thenRefused('UnknownNote');
});

test('EX152 a task of a guide is rated for a team or the room; rated again, both ratings stand', () => {
  const table = given(anExercise().running())
    .when(rate, evaluator)
    .thenHappenedLike({ type: 'TaskRated', rating: 'S', author: 'Evaluator' });
  given(table)
    .when({ ...rate, rating: 'P', observation: 'After a question.' }, evaluator)
    .thenHappenedLike({ type: 'TaskRated', rating: 'P' });
  given(table)
    .when({ ...rate, team: null, rating: 'U' }, lead)
    .thenHappenedLike({ type: 'TaskRated', team: null });
  expect(table.state.evaluation.ratings.map(({ rating }) => rating)).toEqual(['S', 'P', 'U']);
  given(table)
    .when({ ...rate, task: 'applause' }, evaluator)
    .thenRefused('UnknownTask');
  given(table)
    .when({ ...rate, objective: 'O2' }, evaluator)
    .thenRefused('UnknownTask');
  given(table)
    .when({ ...rate, team: 'east' }, evaluator)
    .thenRefused('UnknownTeam');
});

test('EX153 what evaluators write reaches them and the lead, and nobody else by any channel', () => {
  const canary = 'CANARY-EVAL';
  const table = anExercise()
    .running()
    .with(evaluator, { ...take, text: canary, ties: allTies })
    .with(evaluator, { ...rate, observation: canary });
  const { note } = table.last('EvaluatorNoteTaken');
  table
    .with(evaluator, { type: 'ReviseEvaluatorNote', note, ...words, text: `${canary} again`, ties: noTies })
    .ended();
  const reached = allChannels(table.state).filter((channel) =>
    table.happenings.some(({ event }) => JSON.stringify(disclose(event, channel)).includes(canary)),
  );
  expect(reached).toEqual(['lead', 'evaluators']);
  for (const seat of [control, simcell, observer, ada])
    given(table).when(take, seat).thenRefused('NotAllowed');
});
