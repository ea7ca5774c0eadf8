import type { Happened } from '../../../exercise/event';
import type { Vote } from '../../../exercise/state';
import type { Ballot, VoteResult } from '../../../exercise/voting/rule';

type Head = { vote: string; body: string; binding: boolean };

const headOf = ({ id, body, binding }: Vote): Head => ({ vote: id, body, binding });

/** A result as it was read first, before staff put a vote right: with the votes as they stood then. */
export function asFirstRead(vote: Vote): { result: VoteResult | null; ballots: Ballot[] } {
  const { amended = [], ballots } = vote;
  const undone = amended
    .toReversed()
    .reduce(
      (all, { member, was }) => all.map((one) => (one.member === member ? { ...one, choice: was } : one)),
      ballots ?? [],
    );
  return { result: amended[0]?.before ?? vote.result, ballots: undone };
}

function putRight(vote: Vote, result: VoteResult): Happened[] {
  const { amended = [] } = vote;
  return amended.map(({ at, member, was, choice, reason }, index) => ({
    at,
    event: {
      type: 'VoteAmended',
      ...headOf(vote),
      ...{ member, was, choice, reason },
      result: amended[index + 1]?.before ?? result,
    },
  }));
}

/**
 * What came after a result, read back out of the debrief's view: votes that were put right, what members said of theirs, who
 * carries the text out, what was opened instead, and what it did to tools. Each kind in the order of time.
 */
export function afterResult(vote: Vote): Happened[] {
  const { result, explained = [], implementation, implementedAt, followUps = [], toolRules = [] } = vote;
  if (result === null) return [];
  const { vote: id, body, binding } = headOf(vote);
  return [
    ...putRight(vote, result),
    ...explained.map(({ at, member, text }): Happened => {
      return { at, event: { type: 'VoteExplained', vote: id, body, binding, member, text } };
    }),
    ...(implementation && implementedAt !== undefined
      ? [
          {
            at: implementedAt,
            event: { type: 'ImplementationSet' as const, vote: id, body, ...implementation },
          },
        ]
      : []),
    ...followUps.map(({ at, ...one }): Happened => {
      return { at, event: { type: 'FollowUpTaken', vote: id, body, ...one } };
    }),
    ...toolRules.map(({ at, ...one }): Happened => {
      return { at, event: { type: 'ToolRuleApplied', vote: id, body, ...one } };
    }),
  ];
}
