import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyVote, type HeldVote } from '../testing/any-vote';
import { completeBallots, countVote } from './count-vote';
import type { Ballot } from './rule';

const runs = { numRuns: 600 };

/** The same vote in which some members chose otherwise. */
const changed = ({ rule, ballots }: HeldVote, change: (ballot: Ballot) => Ballot['choice']) =>
  countVote(
    rule,
    completeBallots(rule, ballots).map((ballot) => ({ ...ballot, choice: change(ballot) })),
  );

describe('whatever the rule', () => {
  test('EX58 a yes in place of a no never takes an adoption away', () => {
    fc.assert(
      fc.property(anyVote, fc.nat(), (vote, pick) => {
        const against = completeBallots(vote.rule, vote.ballots).filter(
          ({ choice }) => choice === 'no' || choice === 'break-silence',
        );
        const one = against[pick % Math.max(1, against.length)]?.member;
        const after = changed(vote, ({ member, choice }) => (member === one ? 'yes' : choice));
        if (countVote(vote.rule, vote.ballots).adopted) expect(after.adopted).toBe(true);
      }),
      runs,
    );
  });

  test('EX65 a veto stops whatever is of substance, and nothing else', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const result = countVote(vote.rule, vote.ballots);
        const isVetoed = completeBallots(vote.rule, vote.ballots).some(
          ({ member, choice }) =>
            (choice === 'no' || choice === 'break-silence') && vote.authored.vetoMembers.includes(member),
        );
        if (vote.kind === 'procedure') {
          expect(result.why).not.toBe('veto');
          expect(result.vetoedBy).toEqual([]);
        } else if (isVetoed) {
          expect(result.adopted).toBe(false);
          expect(['veto', 'quorum']).toContain(result.why);
        } else {
          expect(result.why).not.toBe('veto');
        }
      }),
      runs,
    );
  });

  test('EX216 an abstention never stops a text but by the table of declared ones', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const plain = changed(vote, ({ choice }) =>
          choice === 'abstain-with-declaration' ? 'abstain' : choice,
        );
        expect(plain.why).not.toBe('blocked');
        const milder = changed(vote, ({ choice }) =>
          choice === 'no' || choice === 'break-silence' ? 'abstain' : choice,
        );
        expect(['veto', 'objection']).not.toContain(milder.why);
        const result = countVote(vote.rule, vote.ballots);
        if (result.why !== 'blocked') return;
        const { blocking } = vote.rule;
        const declared = completeBallots(vote.rule, vote.ballots).filter(
          ({ choice }) => choice === 'abstain-with-declaration',
        );
        const people = declared.reduce(
          (sum, { member }) => sum + (vote.declared.find(({ id }) => id === member)?.population ?? 0),
          0,
        );
        expect(declared.length).toBeGreaterThanOrEqual(blocking?.members ?? Number.POSITIVE_INFINITY);
        expect(people).toBeGreaterThanOrEqual(blocking?.people ?? Number.POSITIVE_INFINITY);
      }),
      runs,
    );
  });

  test('EX59 scaling never adopts by a smaller part than the whole body asks for', () => {
    fc.assert(
      fc.property(anyVote, ({ rule, ballots, authored, declared }) => {
        const { threshold } = authored;
        const result = countVote(rule, ballots);
        if (result.why !== 'threshold' || result.base || rule.needed.kind !== 'count') return;
        const yes = result.weighted?.yes ?? result.yes;
        const part =
          threshold.kind === 'count'
            ? { numerator: threshold.yes, denominator: threshold.of }
            : { numerator: threshold.numerator, denominator: threshold.denominator };
        expect(yes * part.denominator).toBeGreaterThanOrEqual(part.numerator * rule.needed.of);
        expect(rule.needed.of).toBeLessThanOrEqual(declared.reduce((sum, { votes = 1 }) => sum + votes, 0));
      }),
      runs,
    );
  });

  test('EX57 everybody is counted once', () => {
    fc.assert(
      fc.property(anyVote, ({ rule, ballots }) => {
        const {
          yes,
          no,
          abstain,
          declared = 0,
          notParticipating,
          absent,
          recused = 0,
        } = countVote(rule, ballots);
        expect(yes + no + abstain + declared + notParticipating + absent + recused).toBe(rule.members.length);
      }),
      runs,
    );
  });
});
