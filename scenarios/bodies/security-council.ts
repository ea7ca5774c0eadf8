import { notCounted } from '../../exercise/voting/rule';
import { electedIn, permanentFive } from './council-terms';
import { memberId, membersNamed } from './members';
import type { Claim, ReadyBody } from './ready-body';
import { aRuleOf } from './rule-parts';

const claims: Claim[] = [
  {
    sentence: 'Nine votes for are needed on every matter; on substance no permanent member may vote against.',
    source: 'Charter of the United Nations, Article 27(2) and (3)',
  },
  {
    sentence: 'A permanent member that abstains does not stop a text.',
    source: 'Practice of the Council since 1946, as a teaching site on its procedures tells it',
  },
  {
    sentence:
      'A party to a dispute abstains on decisions under Chapter VI and under Article 52(3). It is rarely applied; name it when a vote opens.',
    source: 'Charter of the United Nations, Article 27(3)',
  },
  {
    sentence:
      'Whether a question is one of procedure is itself a question on which a permanent member may vote no.',
    source:
      'Statement of the sponsoring powers, San Francisco, 1945, as a teaching site on the procedures of the Council tells it',
  },
  {
    sentence: 'Presidential statements and press statements need the consensus of all fifteen.',
    source: null,
    toCheck: true,
  },
  {
    sentence: 'Amendments are voted on before the text that they change.',
    source: null,
    toCheck: true,
  },
  {
    sentence: 'A penholder drafts, and members explain their votes before or after they cast them.',
    source: null,
    toCheck: true,
  },
  { sentence: 'A member may also not participate in a vote.', source: null, toCheck: true },
];

/**
 * The Security Council as it was composed in a year from 1992 to 2023; null for other years.
 * The first five members are the permanent ones.
 */
export function securityCouncil(year: number): ReadyBody | null {
  const elected = electedIn(year);
  if (elected.length === 0) return null;
  const permanent = membersNamed(permanentFive).map((member) => ({ ...member, permanent: true }));
  const source =
    'Charter of the United Nations, Article 27(3): nine of fifteen votes for, and no permanent member against. By settled practice an abstention by a permanent member does not stop a text.';
  return {
    id: `security-council-${year}`,
    name: 'UN Security Council',
    members: [...permanent, ...membersNamed(elected)],
    rules: [
      {
        id: 'resolution',
        name: 'Resolution',
        rule: aRuleOf({
          source,
          threshold: { kind: 'count', yes: 9, of: 15 },
          vetoMembers: permanentFive.map(memberId),
        }),
      },
      {
        id: 'statement',
        name: 'Presidential or press statement',
        rule: aRuleOf({
          source: 'Practice of the Council: statements are agreed by all fifteen.',
          toCheck:
            'That statements need the consensus of all members is known from practice, not from a rule.',
          threshold: notCounted,
          way: { kind: 'no-objection', allowed: 0 },
        }),
      },
    ],
    claims,
  };
}
