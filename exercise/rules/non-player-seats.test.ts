import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { ballot } from '../testing/ways-to-refusals';

const { lead, auk } = seats;

/** Five of the seven seats are held; nobody holds Finch and Heron. */
function voting() {
  const table = anExercise({ councillors: 5 })
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const { vote } = table.last('VoteOpened');
  const set = (given: Partial<CommandOf<'SetNonPlayerVote'>> = {}): CommandOf<'SetNonPlayerVote'> => ({
    type: 'SetNonPlayerVote',
    vote,
    member: 'finch',
    choice: 'yes',
    reason: 'Auk promised an open port.',
    ...given,
  });
  return { table, vote, set };
}

test('EX238 staff say how a seat votes that nobody holds, and why', () => {
  const { table, vote, set } = voting();
  given(table)
    .when(set(), lead)
    .thenHappenedLike({ type: 'VoteCast', member: 'finch', seat: null, changed: false });
  given(table).when(set(), lead).thenHappened();
  given(table)
    .when(set({ choice: 'abstain' }), lead)
    .thenHappenedLike({ type: 'VoteCast', changed: true });
  table.with(lead, { type: 'ReadVote', vote });
  const { ballots, result } = table.last('VoteRead');
  expect(ballots.find(({ member }) => member === 'finch')).toMatchObject({
    choice: 'abstain',
    explanation: 'Auk promised an open port.',
  });
  expect(result).toMatchObject({ abstain: 1, absent: 6 });
  given(table).when(set(), lead).thenRefused('VoteClosed');
});

test('EX238 a seat that somebody holds is left to them, also when they come later', () => {
  const { table, vote, set } = voting();
  given(table)
    .when(set({ member: 'auk' }), lead)
    .thenRefused('SeatIsHeld');
  given(table)
    .when(set({ member: 'nobody' }), lead)
    .thenRefused('UnknownMember');
  given(table).when(set(), auk).thenRefused('NotAllowed');
  table
    .with(lead, set())
    .with('system', { type: 'TakeSeat', seat: 'seat_late', name: 'Late', role: 'player', team: null })
    .with(lead, { type: 'AdmitSeat', seat: 'seat_late', team: 'council' });
  expect(table.state.seats.seat_late?.member?.id).toBe('finch');
  table.with('seat_late', { type: 'ChangeVote', vote, ...ballot });
  given(table).when(set(), lead).thenRefused('SeatIsHeld');
});

test('EX238 how it votes nobody is told before the result is read', () => {
  const { table, set } = voting();
  table.with(lead, set());
  const event = table.last('VoteCast');
  for (const channel of ['lead', 'control', 'body:assembly', 'screen'] as const)
    expect(disclose(event, channel), channel).not.toHaveProperty('secret');
  expect(disclose(event, 'team:council')).toBeNull();
});
