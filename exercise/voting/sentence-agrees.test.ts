import fc from 'fast-check';
import { expect, test } from 'vitest';
import { said } from '../testing/a-vote';
import { anyVote, type HeldVote } from '../testing/any-vote';
import { completeBallots, countVote } from './count-vote';
import type { Ballot, RuleInForce } from './rule';
import type { VoteResult } from './vote-result';

/** The numbers of a sentence that is said, where it is. */
function numbers(sentence: string, pattern: RegExp): number[] | null {
  const found = sentence.match(pattern);
  return found ? found.slice(1).map((word) => (word === 'one' || word === 'One' ? 1 : Number(word))) : null;
}

/** Counts again, as if so many members that chose one way had chosen another. */
function recount(
  { rule, ballots }: HeldVote,
  {
    from,
    to,
    count,
    under = rule,
  }: { from: Ballot['choice'][]; to: Ballot['choice']; count: number; under?: RuleInForce },
): VoteResult {
  let left = count;
  const after = completeBallots(rule, ballots).map((ballot) => {
    if (left === 0 || !from.includes(ballot.choice)) return ballot;
    left -= 1;
    return { ...ballot, choice: to };
  });
  return countVote(under, after);
}

const others: Ballot['choice'][] = [
  'no',
  'break-silence',
  'abstain',
  'abstain-with-declaration',
  'not-participating',
  'absent',
];
const against: Ballot['choice'][] = ['no', 'break-silence'];

/** What the sentence says would have been, tried out; the name of a claim that does not hold, or null. */
function untrue(vote: HeldVote, result: VoteResult, sentence: string): string | null {
  const tried = (claim: string, pattern: RegExp, outcome: (count: number) => VoteResult, atLeast = false) => {
    const count = numbers(sentence, pattern)?.[0];
    if (count === undefined) return null;
    const isTrue = outcome(count).adopted && (atLeast || !outcome(count - 1).adopted);
    return isTrue ? null : claim;
  };
  const isPlain = !result.weighted;
  return (
    tried(
      'more',
      /(One|\d+) more would have been enough/u,
      (count) => recount(vote, { from: others, to: 'yes', count }),
      vote.rule.consensusFirst,
    ) ??
    tried(
      'consensus',
      /Without the (one|\d+) (?:no|no votes) it would/u,
      (count) => recount(vote, { from: against, to: 'abstain', count }),
      true,
    ) ??
    (isPlain
      ? tried('no votes', /Had (one|\d+) (?:no|of the no votes) been yes/u, (count) =>
          recount(vote, { from: against, to: 'yes', count }),
        )
      : null) ??
    tried('objections', /Without (one|\d+) objections? it would have been adopted/u, (count) =>
      recount(vote, { from: against, to: 'abstain', count }),
    ) ??
    tried('silence', /silence was broken.* (\d+) broke it/u, (count) =>
      recount(vote, { from: against, to: 'absent', count }),
    )
  );
}

/** Without one of the things that stop a text: what the sentence says against what is counted. */
function withoutStops(vote: HeldVote, { why }: VoteResult, sentence: string): void {
  const { rule } = vote;
  const says =
    /would have (?:adopted it|been adopted)/u.test(sentence) &&
    !/It would have failed anyway/u.test(sentence);
  const again = (under: RuleInForce) => recount(vote, { from: [], to: 'yes', count: 0, under }).adopted;
  if (why === 'veto') expect(says, sentence).toBe(again({ ...rule, veto: [] }));
  if (why === 'quorum') expect(says, sentence).toBe(again({ ...rule, quorum: undefined }));
  if (why === 'blocked') {
    const plain = recount(vote, { from: ['abstain-with-declaration'], to: 'abstain', count: 99 });
    expect(says, sentence).toBe(plain.adopted);
  }
}

test('EX57 EX222 the sentence agrees with the numbers, and what would have been would have been', () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const result = countVote(vote.rule, vote.ballots);
      const sentence = said(result);
      expect(/^(?:Adopted|Agreed)/u.test(sentence), sentence).toBe(result.adopted);
      const cast = numbers(sentence, /(\d+) yes, (\d+) no/u);
      if (cast) expect(cast).toEqual([result.yes, result.no]);
      const needed = numbers(sentence, /(\d+) of (\d+) (?:yes votes|votes|signatures) (?:were|would)/u);
      if (needed) expect(needed).toEqual([result.needed, result.of]);
      const quorum = numbers(sentence, /(\d+) members? (?:was|were) present/u);
      if (quorum) expect(quorum).toEqual([result.quorum?.present]);
      const scaled = numbers(sentence, /Scaled from (\d+) of (\d+)/u);
      expect(scaled ? { yes: scaled[0], of: scaled[1] } : null).toEqual(result.scaledFrom);
      const blocking = numbers(sentence, /(\d+) of (\d+) members with ([\d.]+) % of the population/u);
      if (blocking)
        expect(blocking).toEqual([
          result.blocking?.members,
          result.blocking?.of,
          (result.blocking?.share ?? 0) / 10,
        ]);
      expect(untrue(vote, result, sentence), sentence).toBeNull();
      withoutStops(vote, result, sentence);
    }),
    { numRuns: 800 },
  );
});

test('EX57 no sentence leaves a gap or a bare zero of something', () => {
  fc.assert(
    fc.property(anyVote, ({ rule, ballots }) => {
      const sentence = said(countVote(rule, ballots));
      expect(sentence).not.toMatch(/undefined|NaN|\{|\(\)|, 0 (?:absent|recused|do)| of 0 /u);
      expect(sentence).toMatch(/\.$/u);
    }),
    { numRuns: 500 },
  );
});
