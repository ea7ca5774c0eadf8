import type { DecisionRule } from '../../exercise/story';
import { notCounted } from '../../exercise/voting/rule';
import { membersNamed } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf } from './rule-parts';

const toCheck =
  'How a national security council decides differs from state to state and is for the host to set.';
const chair = { kind: 'chair', member: 'head-of-government' } as const;
const rule = (given: Partial<DecisionRule> & { source: string }) =>
  aRuleOf({ toCheck, threshold: notCounted, ...given });

/** A cabinet or national security council: the chair decides after advice. */
export const nationalSecurityCouncil: ReadyBody = {
  id: 'national-security-council',
  name: 'National security council',
  members: membersNamed([
    'Head of government',
    'Foreign affairs',
    'Defence',
    'Treasury',
    'Interior',
    'Development',
    'Intelligence',
    'Legal adviser',
  ]),
  rules: [
    {
      id: 'chair',
      name: 'The chair decides after advice',
      rule: rule({
        source: 'The head of government decides; the others advise, and dissent is noted.',
        way: chair,
      }),
    },
    {
      id: 'concurrence',
      name: 'The chair decides, with concurrence',
      rule: rule({
        source: 'The head of government decides; a no by treasury, defence or the legal adviser stops it.',
        way: chair,
        vetoMembers: ['treasury', 'defence', 'legal-adviser'],
      }),
    },
    {
      id: 'principals',
      name: 'Consensus of the principals',
      rule: rule({
        source: 'All who are asked agree, or do not object.',
        way: { kind: 'no-objection', allowed: 0 },
      }),
    },
  ],
  claims: [{ sentence: toCheck, source: null, toCheck: true }],
};
