import { seatsOf } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf } from './rule-parts';

/** A coalition, contact group or group of friends: each signs for itself. */
export const coalition: ReadyBody = {
  id: 'coalition',
  name: 'Contact group',
  members: seatsOf('Invited state', 8),
  rules: [
    {
      id: 'sign-on',
      name: 'List to sign',
      rule: aRuleOf({
        source: 'Whoever hosts the group says how many must sign. Each commits for itself alone.',
        threshold: { kind: 'count', yes: 4, of: 8 },
        way: { kind: 'sign-on' },
        ballot: 'open',
      }),
    },
  ],
  claims: [
    {
      sentence: 'How many signatures are enough is for the host to set, also when the list is opened.',
      source: null,
    },
  ],
};
