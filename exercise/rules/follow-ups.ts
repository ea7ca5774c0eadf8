import { type Decision, happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { State, Vote } from '../state';
import { followUpsOf } from '../voting/follow-ups';
import type { VoteResult } from '../voting/vote-result';

/** A vote that something can follow from: it bound, and its result was read. */
function bindingResult(state: State, id: string): { vote: Vote; result: VoteResult } | Decision {
  const vote = state.votes.find((candidate) => candidate.id === id);
  if (!vote) return refused('UnknownVote');
  if (!vote.binding) return refused('StrawBindsNobody');
  return vote.result ? { vote, result: vote.result } : refused('VoteNotRead');
}

/**
 * EX240: adoption is no outcome. Staff write down who does what, with what, and how it is enforced, and can write it anew. A
 * line may stay empty: that nobody said is worth showing. At least one is filled.
 */
export const setImplementation: Rule<'SetImplementation'> = (state, { command }) => {
  const found = bindingResult(state, command.vote);
  if ('ok' in found) return found;
  if (!found.result.adopted) return refused('NotAdopted');
  const { who, means, enforcement } = command;
  if (who === '' && means === '' && enforcement === '') return refused('ImplementationEmpty');
  const { id: vote, body } = found.vote;
  return happened({ type: 'ImplementationSet', vote, body, who, means, enforcement });
};

/** EX242: of what the rules offer after a text failed, staff open one after the other, each once. */
export const takeFollowUp: Rule<'TakeFollowUp'> = (state, { command }) => {
  const { kind, note } = command;
  const found = bindingResult(state, command.vote);
  if ('ok' in found) return found;
  const { vote, result } = found;
  if (!followUpsOf(result).includes(kind)) return refused('FollowUpNotOffered');
  const to = kind === 'body' ? command.to : null;
  const isBody = state.opening?.bodies.some(({ id }) => id === to && id !== vote.body);
  if (kind === 'body' && !isBody) return refused('UnknownBody');
  if (vote.followUps?.some((one) => one.kind === kind && one.to === to)) return refused('FollowUpTaken');
  return happened({ type: 'FollowUpTaken', vote: vote.id, body: vote.body, kind, to, note });
};
