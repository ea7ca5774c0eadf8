import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { aDraft, someOdds } from '../../../exercise/testing/drafts';
import { enterCard } from '../../../exercise/testing/evening-paper';
import { missingOf, partFor, standingOf } from './paper-standing';

const { lead, ada, auk } = seats;
const onPaper = (step: 'decide' | 'anticipate' | 'agree') =>
  anExercise().atStep(2, step).with(lead, { type: 'SetPaperMode', on: true });

test('what came from a device, what was typed in and what is missing are told apart', () => {
  const draft = aDraft({ move: 2 });
  const table = onPaper('decide').with(lead, enterCard());
  expect(missingOf(standingOf(table.state, 2), 'card')).toEqual(['north']);
  table.with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada] });
  expect(standingOf(table.state, 2).map(({ card }) => card)).toEqual(['device', 'paper']);
  table.atStep(2, 'anticipate').with(ada, { type: 'LockForecast', move: 2, odds: someOdds() });
  expect(standingOf(table.state, 2).map(({ forecast }) => forecast)).toEqual(['device', 'missing']);
});

test('a step that a move does not have is missed by nobody', () => {
  const { opening, ...rest } = onPaper('decide').state;
  const moves = opening?.moves.map((move) => ({ ...move, steps: [] })) ?? [];
  const state = { ...rest, opening: opening && { ...opening, moves } };
  expect(standingOf(state, 2).map(({ card, forecast }) => [card, forecast])).toEqual([
    ['unplanned', 'unplanned'],
    ['unplanned', 'unplanned'],
  ]);
});

test('the vote is the newest one of the team’s body in the move', () => {
  const table = onPaper('agree').with(auk, {
    type: 'TableProposal',
    title: 'A',
    text: 'B',
    kind: 'substance',
  });
  expect(standingOf(table.state, 2).map(({ vote }) => vote)).toEqual([null, null]);
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const [north, council] = standingOf(table.state, 2);
  expect(north).toMatchObject({ body: null, vote: null });
  expect(council?.vote?.id).toBe(table.last('VoteOpened').vote);
  expect(standingOf(table.state, 1)[1]?.vote).toBeNull();
});

test('each step asks for its own part first', () => {
  expect(
    [undefined, 'update', 'decide', 'anticipate', 'agree', 'reveal'].map((step) => partFor(step as never)),
  ).toEqual(['cards', 'cards', 'cards', 'forecasts', 'votes', 'cards']);
});
