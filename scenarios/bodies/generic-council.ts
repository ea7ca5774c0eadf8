import { seatsOf } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf, majorityOf, twoThirdsOf } from './rule-parts';

/** A council of no particular organisation, with the rules that most have in one form or another. */
export const genericCouncil: ReadyBody = {
  id: 'generic-council',
  name: 'Council',
  members: seatsOf('Member', 9),
  rules: [
    {
      id: 'majority',
      name: 'A majority of those voting',
      rule: aRuleOf({ source: 'More than half of those that vote yes or no.' }),
    },
    {
      id: 'two-thirds',
      name: 'Two thirds of all members',
      rule: aRuleOf({
        source: 'Consensus is sought first; failing that, two thirds of all members.',
        threshold: twoThirdsOf('members'),
        procedure: majorityOf('voting'),
        consensusFirst: true,
      }),
    },
    {
      id: 'secret',
      name: 'A majority by secret ballot',
      rule: aRuleOf({
        source: 'More than half of those that vote yes or no. Single votes are not told.',
        ballot: 'secret',
      }),
    },
  ],
  claims: [],
};
