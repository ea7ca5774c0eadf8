import { membersNamed } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf, majorityOf, twoThirdsOf } from './rule-parts';
import { unitedNations } from './united-nations';

const toCheck =
  'That abstainers do not vote, that half of the members must be present and that important questions and procedure are decided by those voting are as remembered from the rules of procedure.';
const emergencyToCheck = `That two thirds decide in an emergency session has not been checked. ${toCheck}`;
const quorum = { kind: 'fraction', numerator: 1, denominator: 2, exceeds: true } as const;

/** The General Assembly: ordinary questions, important ones, and the emergency special session under Uniting for Peace. */
export const generalAssembly: ReadyBody = {
  id: 'general-assembly',
  name: 'UN General Assembly',
  members: membersNamed(unitedNations),
  rules: [
    {
      id: 'ordinary',
      name: 'Ordinary question',
      rule: aRuleOf({
        source: 'Charter of the United Nations, Article 18(3): a majority of the members present and voting.',
        toCheck,
        quorum,
      }),
    },
    {
      id: 'important',
      name: 'Important question',
      rule: aRuleOf({
        source:
          'Charter of the United Nations, Article 18(2): two thirds of the members present and voting, among others on peace and security.',
        toCheck,
        threshold: twoThirdsOf('voting'),
        procedure: majorityOf('voting'),
        quorum,
      }),
    },
    {
      id: 'emergency',
      name: 'Emergency special session',
      rule: aRuleOf({
        source:
          'Resolution 377 A (V), Uniting for Peace: when the Council fails for want of unanimity of its permanent members, the Assembly may recommend measures. It is counted here as an important question.',
        toCheck: emergencyToCheck,
        threshold: twoThirdsOf('voting'),
        procedure: majorityOf('voting'),
        quorum,
      }),
    },
  ],
  claims: [
    {
      sentence: 'An emergency special session can be called within 24 hours.',
      source: 'Resolution 377 A (V)',
    },
    {
      sentence: 'A veto in the Council calls a debate in the Assembly within ten working days.',
      source: 'Resolution 76/262',
    },
    {
      sentence:
        'In that debate whoever vetoed speaks first, and the Council is invited to report on the veto beforehand.',
      source: 'Resolution 76/262',
    },
    {
      sentence:
        'The Assembly has met in emergency eleven times, the latest on a referral by the Council in 2022.',
      source: 'Council resolution 2623 (2022); the count from second hand',
    },
    {
      sentence: 'The Assembly recommends; it does not bind its members.',
      source: 'Charter, Articles 10 to 14',
    },
    { sentence: emergencyToCheck, source: null, toCheck: true },
  ],
};
