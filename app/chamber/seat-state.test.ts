import { expect, test } from 'vitest';
import type { DecisionRule } from '../../exercise/story';
import { aStory } from '../../exercise/testing/a-story';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { seatState } from './seat-state';

const { lead, auk, bittern } = seats;

/** A vote of seven under a changed rule: Auk has answered, Bittern has not. */
function voteUnder(change: Partial<DecisionRule>, choice: 'yes' | 'break-silence') {
  const plain = aStory();
  const bodies = plain.opening.bodies.map((body) => ({
    ...body,
    rule: { ...body.rule, vetoMembers: [], ...change },
  }));
  const table = anExercise({ story: aStory({ opening: { bodies } }) })
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'Asks for a report;', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const { vote } = table.last('VoteOpened');
  table.with(auk, { type: 'CastVote', vote, choice, explanation: 'For a reason.', condition: '' });
  const member = (seat: string) => table.state.seats[seat]?.member?.id ?? '';
  const stands = (seat: string) => {
    const seen = table.viewOf('body:assembly').votes[0];
    if (!seen) throw new Error('The body sees no vote.');
    return seatState(seen, member(seat));
  };
  return { table, vote, stands };
}

test('before the result of a roll call a vote is hidden, and after it shown', () => {
  const { table, vote, stands } = voteUnder({}, 'yes');
  expect([stands(auk), stands(bittern)]).toEqual(['hidden', 'pending']);
  table.with(lead, { type: 'ReadVote', vote });
  expect([stands(auk), stands(bittern)]).toEqual(['yes', 'absent']);
});

test('EX226 where a body votes openly a vote is shown as it is cast', () => {
  const { stands } = voteUnder({ ballot: 'open' }, 'yes');
  expect([stands(auk), stands(bittern)]).toEqual(['yes', 'pending']);
});

test('EX220 who said nothing while silence ran was not absent', () => {
  const { table, vote, stands } = voteUnder({ way: { kind: 'silence', minutes: 5 } }, 'break-silence');
  table.with(lead, { type: 'ReadVote', vote });
  expect([stands(auk), stands(bittern)]).toEqual(['break-silence', 'consents']);
});
