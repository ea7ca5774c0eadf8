import { notCounted } from '../../exercise/voting/rule';
import { seatsOf } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf } from './rule-parts';

const toCheck = 'How a coalition of organisations decides is its own affair and is for the host to set.';

/** A coalition of organisations: consensus minus one, or a statement to sign. */
export const civilSociety: ReadyBody = {
  id: 'civil-society',
  name: 'Civil society coalition',
  members: seatsOf('Organisation', 8),
  rules: [
    {
      id: 'minus-one',
      name: 'Consensus minus one',
      rule: aRuleOf({
        source:
          'The coalition acts when no more than one organisation objects. Who objected is told with the result.',
        toCheck,
        threshold: notCounted,
        way: { kind: 'no-objection', allowed: 1 },
      }),
    },
    {
      id: 'sign-on',
      name: 'Statement to sign',
      rule: aRuleOf({
        source: 'The statement goes out in the names of those that sign. Nobody has to.',
        toCheck,
        threshold: { kind: 'count', yes: 2, of: 8 },
        way: { kind: 'sign-on' },
      }),
    },
  ],
  claims: [
    { sentence: toCheck, source: null, toCheck: true },
    {
      sentence:
        'An organisation may stay out without a penalty, brief others in confidence, or refuse to share.',
      source: null,
      toCheck: true,
    },
  ],
};
