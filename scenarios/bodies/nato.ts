import { notCounted } from '../../exercise/voting/rule';
import { membersNamed } from './members';
import type { ReadyBody } from './ready-body';
import { aRuleOf } from './rule-parts';

const allies = `
Albania, Belgium, Bulgaria, Canada, Croatia, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland,
Italy, Latvia, Lithuania, Luxembourg, Montenegro, Netherlands, North Macedonia, Norway, Poland, Portugal, Romania, Slovakia,
Slovenia, Spain, Sweden, Türkiye, United Kingdom, United States
`
  .split(',')
  .map((name) => name.trim());

const source =
  'NATO on consensus decision-making: there is no voting at any level. A draft goes out with a deadline; who says nothing agrees, and one objection breaks the silence.';

/** The North Atlantic Council: consensus, tried by silence. */
export const northAtlanticCouncil: ReadyBody = {
  id: 'north-atlantic-council',
  name: 'North Atlantic Council',
  members: membersNamed(allies),
  rules: [
    {
      id: 'silence',
      name: 'Silence procedure',
      rule: aRuleOf({ source, threshold: notCounted, way: { kind: 'silence', minutes: 5 } }),
    },
    {
      id: 'consensus',
      name: 'Consensus at the table',
      rule: aRuleOf({
        source,
        threshold: notCounted,
        way: { kind: 'no-objection', allowed: 0 },
      }),
    },
  ],
  claims: [
    {
      sentence: 'Silence is consent, and one member breaks it.',
      source: 'NATO, consensus decision-making at NATO',
    },
    {
      sentence: 'The deadline of five minutes is for play; real ones are set with each draft.',
      source: null,
      toCheck: true,
    },
    { sentence: 'There are 32 allies since Sweden joined in March 2024.', source: null, toCheck: true },
  ],
};
