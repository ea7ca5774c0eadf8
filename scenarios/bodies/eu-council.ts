import { notCounted } from '../../exercise/voting/rule';
import { populations, populationsOf } from './eu-populations';
import { membersNamed } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf, majorityOf } from './rule-parts';

const third = { numerator: 1, denominator: 3 };
const people = new Map(populations);

/** The Council of the European Union on foreign and security policy: unanimity, with constructive abstention. */
export const euCouncil: ReadyBody = {
  id: 'eu-council',
  name: 'EU Council, foreign and security policy',
  members: membersNamed(populations.map(([name]) => name)).map((member) => ({
    ...member,
    population: people.get(member.name) ?? 0,
  })),
  rules: [
    {
      id: 'unanimity',
      name: 'Unanimity, with constructive abstention',
      rule: aRuleOf({
        source:
          'Treaty on European Union, Article 31(1): unanimity. An abstention does not block. Who abstains with a formal declaration is not bound; where those are a third of the members with a third of the population, nothing is adopted.',
        toCheck: `The populations are those of ${populationsOf.date} (${populationsOf.source}), rounded, from second hand. The rule on procedure is as remembered.`,
        threshold: notCounted,
        way: { kind: 'no-objection', allowed: 0 },
        procedure: majorityOf('members'),
        abstention: { kind: 'constructive', members: third, population: third },
      }),
    },
  ],
  claims: [
    {
      sentence:
        'Who abstains with a declaration accepts that the decision binds the Union, and does not obstruct it.',
      source: 'Treaty on European Union, Article 31(1)',
    },
    {
      sentence: `The populations are those of ${populationsOf.date}, rounded to hundreds.`,
      source: populationsOf.source,
      toCheck: true,
    },
    { sentence: 'On procedure a majority of the members decides.', source: null, toCheck: true },
    {
      sentence:
        'Some decisions need only a qualified majority, unless a member names vital reasons of national policy. It is not modelled here.',
      source: null,
      toCheck: true,
    },
  ],
};
