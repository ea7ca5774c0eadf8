import type * as followUps from '../events/follow-ups';
import type * as events from '../events/read-votes';
import type { Evolution } from '../evolution';
import type { State, Vote } from '../state';
import { change } from './change';

const onVote = (state: State, id: string, edit: (vote: Vote) => Vote): State => ({
  ...state,
  votes: change(state.votes, (vote) => vote.id === id, edit),
});

const voteExplained: Evolution<events.VoteExplained> = (state, { vote, member, text }, at) =>
  onVote(state, vote, (one) => ({ ...one, explained: [...(one.explained ?? []), { member, text, at }] }));

const voteAmended: Evolution<events.VoteAmended> = (state, event, at) => {
  const { vote, member, was, choice, reason, result } = event;
  return onVote(state, vote, (one) => ({
    ...one,
    result,
    ballots:
      one.ballots &&
      change(
        one.ballots,
        (ballot) => ballot.member === member,
        (ballot) => ({ ...ballot, choice }),
      ),
    amended: [...(one.amended ?? []), { member, was, choice, reason, before: one.result, at }],
  }));
};

const implementationSet: Evolution<followUps.ImplementationSet> = (state, event, at) => {
  const { vote, who, means, enforcement } = event;
  return onVote(state, vote, (one) => ({
    ...one,
    implementation: { who, means, enforcement },
    implementedAt: at,
  }));
};

const followUpTaken: Evolution<followUps.FollowUpTaken> = (state, { vote, kind, to, note }, at) =>
  onVote(state, vote, (one) => ({ ...one, followUps: [...(one.followUps ?? []), { kind, to, note, at }] }));

const toolRuleApplied: Evolution<followUps.ToolRuleApplied> = (state, event, at) => {
  const { vote, rule, tool, access, words } = event;
  const used = { rule, tool, access, words, at };
  return onVote(state, vote, (one) => ({ ...one, toolRules: [...(one.toolRules ?? []), used] }));
};

/** How what comes after a result changes the state. */
export const evolutions = {
  VoteExplained: voteExplained,
  VoteAmended: voteAmended,
  ImplementationSet: implementationSet,
  FollowUpTaken: followUpTaken,
  ToolRuleApplied: toolRuleApplied,
};
