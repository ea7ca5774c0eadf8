import { seatsOf } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf, majorityOf, twoThirdsOf } from './rule-parts';

const toCheck =
  'Two thirds of the members present, and two thirds as a quorum, are as remembered from the protocol of 1999; one study says only that a majority decides.';
const quorum = { kind: 'fraction', numerator: 2, denominator: 3 } as const;

/** The Mediation and Security Council of ECOWAS: nine members. */
export const ecowasMediationAndSecurityCouncil: ReadyBody = {
  id: 'ecowas-mediation-and-security-council',
  name: 'ECOWAS Mediation and Security Council',
  members: seatsOf('Member state', 9),
  rules: [
    {
      id: 'two-thirds-present',
      name: 'Two thirds of the members present',
      rule: aRuleOf({
        source:
          'ECOWAS protocol on the mechanism for conflict prevention, 1999: two thirds of the members present, with a quorum of two thirds.',
        toCheck,
        threshold: twoThirdsOf('present'),
        quorum,
      }),
    },
    {
      id: 'majority',
      name: 'A majority of the members voting',
      rule: aRuleOf({
        source: 'ECOWAS protocol on the mechanism for conflict prevention, 1999: a majority decides.',
        toCheck,
        threshold: majorityOf('voting'),
        quorum,
      }),
    },
  ],
  claims: [
    {
      sentence: 'The council may authorise an intervention in a member state without its consent.',
      source: 'ECOWAS protocol of 1999, as studies read it',
    },
    {
      sentence: 'It meets at three levels: heads of state, ministers and ambassadors.',
      source: null,
      toCheck: true,
    },
    {
      sentence:
        'Sanctions grow step by step, and the Authority of heads of state and government decides on them.',
      source: 'Supplementary Protocol of 2001, Article 45, as quoted by others',
    },
    { sentence: toCheck, source: null, toCheck: true },
    {
      sentence:
        'Who sits there is for the host to set: Mali, Niger and Burkina Faso announced in January 2024 that they leave.',
      source: null,
      toCheck: true,
    },
  ],
};
