import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { given } from '../testing/given';

const { ada, lead, simcell } = seats;
const choose = (counterMove: 'CM2' | 'CM5' = 'CM2', move = 1) =>
  ({ type: 'ChooseCounterMove', move, counterMove, protects: 'Time.' }) as const;
const rule = (more: Partial<CommandOf<'RuleOutcome'>>): CommandOf<'RuleOutcome'> => ({
  type: 'RuleOutcome',
  move: 1,
  subject: { kind: 'counter-move' },
  outcome: 'in-part',
  mechanism: 'DIS-M1',
  reason: 'The bank complied.',
  sideEffect: 'Wages went unpaid.',
  audience: 'everyone',
  ...more,
});

test('EX44 SimCell may change its choice until it is on its way', () => {
  const table = anExercise().running().with(simcell, choose());
  given(table)
    .when(choose('CM5'), simcell)
    .thenHappened({ type: 'CounterMoveChosen', move: 1, counterMove: 'CM5', protects: 'Time.' });
  expect(table.state.counterMoves).toHaveLength(1);
  given(table).when(choose('CM5'), simcell).thenHappened();
  table.with(lead, { type: 'ReleaseInject', inject: 'inj_answer_1' });
  const { release } = table.last('InjectGoingOut');
  given(table).when(choose(), simcell).thenRefused('CounterMoveRevealed');
  table.with(lead, { type: 'TakeBackRelease', release });
  given(table).when(choose(), simcell).thenHappenedLike({ type: 'CounterMoveChosen', counterMove: 'CM2' });
  table.released('inj_answer_1');
  given(table).when(choose('CM5'), simcell).thenRefused('CounterMoveRevealed');
  given(table).when(choose('CM5', 9), simcell).thenRefused('UnknownStep');
  given(table).when(choose('CM5', 2), simcell).thenHappenedLike({ type: 'CounterMoveChosen', move: 2 });
});

const draft = aDraft();
const subject = { kind: 'card', card: draft.id, team: 'north' } as const;
const counted = () =>
  anExercise()
    .atStep(1, 'decide')
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada] });

test('EX45 a person rules in words, with a reason and a name; a later ruling stands beside the first', () => {
  const table = given(counted())
    .when(rule({ subject, audience: 'team' }), lead)
    .thenHappenedLike({
      type: 'OutcomeRuled',
      subject,
      outcome: 'in-part',
      ruledBy: 'Lead',
      audience: 'team',
    });
  table.with(lead, rule({ subject, outcome: 'backfired' }));
  expect(table.state.rulings.map((ruling) => ruling.outcome)).toEqual(['in-part', 'backfired']);
});

test('EX45 nothing is ruled on that is not there yet', () => {
  const table = counted();
  given(table).when(rule({}), lead).thenRefused('UnknownCard');
  given(table)
    .when(rule({ subject: { ...subject, team: 'council' } }), lead)
    .thenRefused('UnknownCard');
  given(table)
    .when(rule({ subject: { ...subject, card: 'constructor' } }), lead)
    .thenRefused('UnknownCard');
  given(table)
    .when(rule({ subject: { kind: 'vote', vote: 'vot_none' } }), lead)
    .thenRefused('UnknownVote');
});

test('EX45 only a ruling on a card can be for its team alone', () => {
  const table = anExercise().running().with(simcell, choose()).released('inj_answer_1');
  given(table)
    .when(rule({ audience: 'team' }), lead)
    .thenHappenedLike({ type: 'OutcomeRuled', audience: 'everyone' });
});

test('EX45 a straw round is nothing to rule on', () => {
  const table = anExercise()
    .atStep(1, 'agree')
    .with(seats.crane, { type: 'TableProposal', title: 'A text', text: 'We ask.', kind: 'substance' });
  table.with(lead, {
    type: 'OpenVote',
    proposal: table.last('ProposalTabled').proposal,
    binding: false,
    basis: 'declared',
  });
  const { vote } = table.last('VoteOpened');
  table.with(lead, { type: 'ReadVote', vote });
  given(table)
    .when(rule({ subject: { kind: 'vote', vote } }), lead)
    .thenRefused('UnknownVote');
});

test('EX46 only the facilitator moves an arrow', () => {
  const move = { type: 'MoveSituationLine', line: 'means', direction: 'mixed', confidence: 'low' } as const;
  const table = anExercise().atStep(1, 'update');
  given(table).when(move, simcell).thenRefused('NotAllowed');
  given(table)
    .when(move, lead)
    .thenHappened({ type: 'SituationLineMoved', line: 'means', direction: 'mixed', confidence: 'low' });
  expect(table.state.readings).toEqual([
    { line: 'means', direction: 'mixed', confidence: 'low', at: table.now, move: 1 },
  ]);
});
