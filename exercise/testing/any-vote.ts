import fc from 'fast-check';
import type { BodyMember, DecisionRule } from '../story';
import { everyChoice } from '../voting/ballot';
import type { Quorum, Ratio, Threshold, Way } from '../voting/decision-rule';
import type { Ballot, RuleInForce } from '../voting/rule';
import { ruleInForce } from '../voting/rule';
import { someMembers } from './a-council';

/** A vote that has been held: its authored rule, the rule in force and the ballots. */
export interface HeldVote {
  authored: DecisionRule;
  declared: BodyMember[];
  rule: RuleInForce;
  ballots: Ballot[];
  kind: 'substance' | 'procedure';
}

const ratio = (least = 1): fc.Arbitrary<Ratio> =>
  fc.integer({ min: 2, max: 9 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: least, max: denominator - 1 }),
      denominator: fc.constant(denominator),
    }),
  );

const fraction: fc.Arbitrary<Threshold> = fc
  .tuple(ratio(), fc.constantFrom('members', 'present', 'voting'), fc.boolean())
  .map(([part, base, exceeds]) => ({ kind: 'fraction', base, exceeds, ...part }) as const);

const thresholdFor = (votes: number): fc.Arbitrary<Threshold> =>
  fc.oneof(
    fraction,
    fc.integer({ min: 1, max: votes }).map((yes) => ({ kind: 'count', yes, of: votes }) as const),
  );

const quorumFor = (members: number): fc.Arbitrary<Quorum> =>
  fc.oneof(
    fc.integer({ min: 1, max: members }).map((some) => ({ kind: 'count', members: some }) as const),
    ratio().map((part) => ({ kind: 'fraction', ...part }) as const),
  );

const wayFor = (members: number): fc.Arbitrary<Way> =>
  fc.oneof(
    fc.constantFrom(0, 1, 2).map((allowed) => ({ kind: 'no-objection', allowed }) as const),
    fc.constant({ kind: 'silence', minutes: 5 } as const),
    fc.integer({ min: 1, max: members }).map((n) => ({ kind: 'chair', member: `m${n}` }) as const),
    fc.constant({ kind: 'sign-on' } as const),
  );

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

function ruleFor(members: BodyMember[]): fc.Arbitrary<DecisionRule> {
  const votes = members.reduce((sum, member) => sum + (member.votes ?? 1), 0);
  const some = fc.subarray(
    members.map(({ id }) => id),
    { maxLength: 2 },
  );
  const constructive = fc
    .tuple(ratio(), ratio())
    .map(([part, population]) => ({ kind: 'constructive', members: part, population }) as const);
  return fc.record({
    source: fc.constant('Rules'),
    threshold: thresholdFor(votes),
    vetoMembers: some,
    consensusFirst: fc.boolean(),
    scaledFrom: fc.constant(null),
    way: maybe(wayFor(members.length)),
    quorum: maybe(quorumFor(members.length)),
    abstention: maybe(fc.oneof(fc.constant({ kind: 'counted' } as const), constructive)),
    recused: maybe(some),
  });
}

const membersOf = fc
  .array(
    fc.record({ votes: maybe(fc.integer({ min: 1, max: 4 })), population: fc.integer({ min: 1, max: 90 }) }),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .chain((more) =>
    fc.boolean().map((weighted) =>
      someMembers(
        more.length,
        more.map(({ votes, population }) => ({ population, ...(weighted && votes ? { votes } : {}) })),
      ),
    ),
  );

/** Any vote of a small body under any rule, ballots of any kind; sometimes with fewer seats played. */
export const anyVote: fc.Arbitrary<HeldVote> = membersOf.chain((declared) =>
  fc
    .record({
      authored: ruleFor(declared),
      choices: fc.array(fc.constantFrom(...everyChoice, 'yes', 'yes', 'no', null), {
        minLength: declared.length,
        maxLength: declared.length,
      }),
      kind: fc.constantFrom('substance', 'substance', 'procedure'),
      played: maybe(fc.integer({ min: 1, max: declared.length })),
    })
    .map(({ authored, choices, kind, played }) => ({
      authored,
      declared,
      kind,
      rule: ruleInForce(
        authored,
        declared,
        kind,
        played === undefined ? 'declared' : 'played',
        declared.slice(0, played).map(({ id }) => id),
      ),
      ballots: declared.flatMap(({ id: member }, index) => {
        const choice = choices[index];
        return choice ? [{ member, choice, explanation: '', condition: '' }] : [];
      }),
    }))
    // With everybody recused, or a quorum out of reach, no vote opens.
    .filter(({ rule: { members, recused, quorum } }) => {
      const mayVote = members.filter(({ id }) => !recused?.includes(id)).length;
      return mayVote > 0 && (quorum?.members ?? 0) <= mayVote;
    }),
);
