import { seatsOf } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf } from './rule-parts';

const toCheck =
  'A majority of the members present and voting, a majority as a quorum and the shares of the regional groups are as remembered.';

/** The Human Rights Council of the United Nations: 47 seats by regional group. */
export const humanRightsCouncil: ReadyBody = {
  id: 'human-rights-council',
  name: 'UN Human Rights Council',
  members: [
    ...seatsOf('Africa', 13),
    ...seatsOf('Asia and Pacific', 13),
    ...seatsOf('Eastern Europe', 6),
    ...seatsOf('Latin America and Caribbean', 8),
    ...seatsOf('Western Europe and others', 7),
  ],
  rules: [
    {
      id: 'majority',
      name: 'A majority of those voting',
      rule: aRuleOf({
        source: 'Rules of procedure of the Council: a majority of the members present and voting.',
        toCheck,
        quorum: { kind: 'fraction', numerator: 1, denominator: 2, exceeds: true },
      }),
    },
  ],
  claims: [
    { sentence: toCheck, source: null, toCheck: true },
    { sentence: 'The council can set up commissions of inquiry.', source: null, toCheck: true },
  ],
};
