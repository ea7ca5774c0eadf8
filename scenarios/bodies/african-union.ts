import type { ThresholdBase } from '../../exercise/voting/decision-rule';
import { seatsOf } from './members';
import type { ReadyBody, ReadyRule } from './ready-body';
import { aRuleOf, majorityOf, twoThirdsOf } from './rule-parts';

const toCheck =
  'Whether two thirds are taken of the members voting or of all members has not been checked against Article 8 of the protocol. The quorum and the rule on procedure are as remembered.';

const rule = (id: string, name: string, base: ThresholdBase): ReadyRule => ({
  id,
  name,
  rule: aRuleOf({
    source:
      'Protocol on the Peace and Security Council, Article 8: consensus is sought first; failing that, two thirds on substance and a simple majority on procedure. A party to the situation takes no part.',
    toCheck,
    threshold: twoThirdsOf(base),
    procedure: majorityOf('voting'),
    consensusFirst: true,
    quorum: { kind: 'fraction', numerator: 2, denominator: 3 },
  }),
});

/** The Peace and Security Council of the African Union: fifteen seats by region, none permanent and none with a veto. */
export const auPeaceAndSecurityCouncil: ReadyBody = {
  id: 'au-peace-and-security-council',
  name: 'AU Peace and Security Council',
  members: [
    ...seatsOf('Central Africa', 3),
    ...seatsOf('Eastern Africa', 3),
    ...seatsOf('Northern Africa', 2),
    ...seatsOf('Southern Africa', 3),
    ...seatsOf('Western Africa', 4),
  ],
  rules: [
    rule('members-voting', 'Two thirds of the members voting', 'voting'),
    rule('all-members', 'Two thirds of all members', 'members'),
  ],
  claims: [
    { sentence: 'No member is permanent and none has a veto.', source: 'Protocol, Article 5' },
    {
      sentence: 'The council has not voted yet: more than 1,184 outcomes since 2004 were by consensus.',
      source: 'Institute for Security Studies',
    },
    {
      sentence:
        'It recommends an intervention under Article 4(h) of the Constitutive Act; the Assembly of the Union decides on it.',
      source: 'Institute for Security Studies, on the mandate of the council',
    },
    {
      sentence: 'It meets mostly behind closed doors.',
      source: 'Institute for Security Studies, on the records of its meetings: most meetings are closed',
    },
    {
      sentence: 'Divided over Niger in 2023, it took nearly three weeks to suspend the country.',
      source: 'Institute for Security Studies',
    },
    {
      sentence: 'It can impose sanctions after an unconstitutional change of government.',
      source: 'Institute for Security Studies, on the mandate of the council',
    },
    { sentence: toCheck, source: null, toCheck: true },
    {
      sentence:
        'How the fifteen seats are shared among the regions, and who holds them, is for the host to set.',
      source: null,
      toCheck: true,
    },
    {
      sentence: 'A member that is party to the situation leaves the discussion and the decision.',
      source: 'Protocol, Article 8, wording as remembered',
      toCheck: true,
    },
  ],
};
