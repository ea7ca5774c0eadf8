import type { Finding } from './finding';

/** What the review reports on no-fly zones and safe areas. */
export const protectedAreaFindings: readonly Finding[] = [
  {
    id: 'N10',
    role: 'caution',
    claim:
      'Few studies look at no-fly zones and safe areas, which were rarely used. Up to the review there had been three no-fly zones: Iraq (1991 to 2003), Bosnia and Herzegovina (1993 to 1995, the government consenting) and Libya (2011). Both tools take large military and financial means, and without the government’s consent they can be read as an act of war.',
    direction: 'unknown',
    conditions: 'Too few cases for an assessment by statistics.',
    questions: ['Does the government consent?', 'Who can provide the means, and for how long?'],
    outcome: 'Prevention of mass violence, or protection of civilians',
    timing: [],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1306 to 1312 and 1464 to 1465' },
  },
  {
    id: 'N11',
    role: 'finding',
    claim:
      'From a comparison of Bosnia and Iraq, one study holds that no-fly zones can be very effective, provided that four conditions are met.',
    direction: 'sought',
    conditions:
      'The enforcer has air supremacy, and the means to stay in the air for a middle to long term. Other powers of the region back it, and political and military leaders clearly allow it to engage the enemy.',
    questions: [
      'Does the enforcer have air supremacy and the means to keep it up?',
      'Do other powers of the region support the zone?',
      'Who gives authority to engage, and how clear is it?',
    ],
    outcome: null,
    timing: [],
    violence: ['civilians'],
    studies: ['Bernard 2008'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1313 to 1317' },
  },
  {
    id: 'N12',
    role: 'finding',
    claim:
      'Operation Provide Comfort in northern Iraq (1991) seems to be the most prominent success of a safe area. It may not be possible to repeat it in other conflicts.',
    direction: 'depends',
    conditions:
      'The United Nations had approved the area; international peacekeepers and a no-fly zone protected it. The Gulf War had badly damaged Iraq’s forces and made the effort more credible, and the people at risk lived within a small area.',
    questions: [
      'What protects the area, on the ground and in the air?',
      'What state are the attacker’s forces in?',
      'Do the people at risk live close together?',
    ],
    outcome: null,
    timing: [],
    violence: ['civilians'],
    studies: ['Posen 1996'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1326 to 1332' },
  },
  {
    id: 'N13',
    role: 'finding',
    claim:
      'Bosnia’s safe areas are mostly seen as a failure, because of the genocide that followed when Srebrenica fell. Four of the six did not fall, and all were attacked again and again. Policymakers were then reluctant to try such areas elsewhere.',
    direction: 'depends',
    conditions: 'One conflict. Safe areas in other crises had other aims and came out differently.',
    questions: ['What would protect the area when it is attacked?'],
    outcome: 'Whether the areas fell or were attacked',
    timing: ['during'],
    violence: ['mass-killing', 'civilians'],
    studies: ['Posen 1996', 'Orchard 2014a'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1334 to 1343' },
  },
  {
    id: 'N14',
    role: 'finding',
    claim:
      'Case studies suggest that safe areas enforced by a credible military presence tend to be harder to carry out with success than those that rest on consent. But consent can turn out to mean nothing, as it did in Bosnia.',
    direction: 'depends',
    conditions: 'Whether the area rests on consent or on force.',
    questions: [
      'Does the area rest on consent or on force?',
      'What has the consent of the warring parties been worth so far?',
    ],
    outcome: 'Whether the area could be carried out as meant',
    timing: [],
    violence: ['civilians'],
    studies: ['Orchard 2014b', 'Hyndman 2003'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1343 to 1348' },
  },
];
