import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import { isPartner } from '../joint-actions/partners';
import type { Rule } from '../rule';
import { about, actionOf } from './joint-action-of';

/** EX255: who offers an action or joins it commits itself in words, on a condition or without. It is not taken back. */
export const makeCommitment: Rule<'MakeCommitment'> = (state, { command, by, id }) => {
  const team = state.seats[by]?.team ?? '';
  const action = actionOf(state, command.action);
  if (!action || !about(action).parties.includes(team)) return refused('UnknownOffer');
  if (!isPartner(action, team)) return refused('NotJoined');
  if (command.text === '') return refused('SentenceMissing');
  const { text, condition } = command;
  const commitment = idFrom('commitment', id);
  return happened({ type: 'CommitmentMade', ...about(action), commitment, team, text, condition });
};

/**
 * EX256: staff, or the team that made it, say with a reason whether a commitment was kept. All that was said stays; what staff
 * said stands over what the team said.
 */
export const checkCommitment: Rule<'CheckCommitment'> = (state, { command, by }) => {
  const seat = state.seats[by];
  const team = seat?.role === 'player' ? (seat.team ?? '') : null;
  const action = actionOf(state, command.action);
  const mine = action?.commitments.filter((one) => team === null || one.team === team);
  const commitment = mine?.find(({ id }) => id === command.commitment);
  if (!action || !commitment) return refused('UnknownCommitment');
  if (command.reason === '') return refused('SentenceMissing');
  const { verdict, reason } = command;
  return happened({
    type: 'CommitmentChecked',
    ...about(action),
    commitment: commitment.id,
    team,
    verdict,
    reason,
  });
};
