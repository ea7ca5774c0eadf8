import type { Finding } from './finding';

/** What the review reports on economic sanctions of every kind, and on comprehensive ones. */
export const economicSanctionFindings: readonly Finding[] = [
  {
    id: 'E06',
    role: 'finding',
    claim:
      'The review found only one study on this very question. It reports that economic sanctions, threatened or in force, made no difference to the severity of genocides and politicides that were under way.',
    direction: 'none',
    conditions:
      'The study allowed for the cost of the sanctions, for who imposed them and how long, and for other measures. It tested three reasons why they might work: public shaming, isolation, and pressure on other states to keep away.',
    questions: ['Is the killing already under way?', 'What is the sanction meant to change?'],
    outcome: 'Severity of a genocide or politicide under way',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Krain 2014 (p. 26)'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 918 to 928' },
  },
  {
    id: 'E07',
    role: 'finding',
    claim:
      'Sanctions went together with more abuse of human rights in the target state, and more intense sanctions with still more abuse. Those imposed during a civil war appear to do particular harm.',
    direction: 'harm',
    conditions: 'More pronounced where sanctions are intense or come during a civil war.',
    questions: ['How intense are the sanctions?', 'Is there a civil war in the target state?'],
    outcome: 'Abuses of human rights in the target state',
    timing: [],
    violence: ['rights'],
    studies: ['Peksen 2009'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 930 to 936' },
  },
  {
    id: 'E08',
    role: 'finding',
    claim:
      'Under sanctions, people’s bodily safety was better protected where the target state had a higher gross domestic product, was a democracy, or had protected human rights before.',
    direction: 'sought',
    conditions: 'It is about features of the target state, not of the sanctions.',
    questions: [
      'How large is the gross domestic product of the target state?',
      'Is it a democracy?',
      'How has it protected human rights in the past?',
    ],
    outcome: 'Protection of physical integrity rights',
    timing: [],
    violence: ['rights'],
    studies: ['Peksen 2009 [named earlier in the paragraph; the sentence itself names no study]'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 936 to 939' },
  },
  {
    id: 'E09',
    role: 'finding',
    claim: 'Under sanctions, periods of repression by the state lasted longer.',
    direction: 'harm',
    conditions: null,
    questions: ['Is the state already repressing people?'],
    outcome: 'Length of periods of state repression',
    timing: ['during'],
    violence: ['rights'],
    studies: ['Davenport and Appel 2015'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 939 to 940' },
  },
  {
    id: 'E10',
    role: 'finding',
    claim:
      'Scholars broadly agree that comprehensive sanctions tend to reach more of their goals than targeted ones, above all when financial sanctions follow.',
    direction: 'sought',
    conditions:
      'This is about goals of policy in general, not about how many people are killed. Harm to the population stands beside it, and can contradict a purpose of protecting civilians.',
    questions: ['Do financial sanctions follow?', 'Who bears the cost, and does that fit the purpose?'],
    outcome: 'Goals of policy, of any kind',
    timing: [],
    violence: ['policy'],
    studies: ['Hufbauer, Schott, Elliott and Oegg 2007'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 942 to 946 and 1031 to 1034' },
  },
  {
    id: 'E11',
    role: 'finding',
    claim:
      'Comprehensive sanctions also harm the population of the target state. The harm falls out of proportion on women, on public health and on other public services.',
    direction: 'harm',
    conditions: 'The review notes that this harm may contradict any use that is meant to protect civilians.',
    questions: [
      'Which people and which public services would be hit?',
      'Is the protection of civilians the purpose of the sanction?',
    ],
    outcome: 'Consequences for the population: women, public health, other public services',
    timing: [],
    violence: [],
    studies: ['Allen and Lektzian 2013'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 944 to 946 and 1032 to 1034' },
  },
  {
    id: 'E12',
    role: 'finding',
    claim:
      'Sanctions reached modest goals more often than broad ones, such as a change of regime. They had most effect on friendly governments; autocracies were less likely to be affected.',
    direction: 'depends',
    conditions:
      'It also depends on the economic system of the target state and on the sanctions themselves, in particular on whether they are multilateral.',
    questions: [
      'Is the goal a modest one, or as broad as a change of regime?',
      'Is the target friendly with those who impose the sanctions?',
      'Do several states take part?',
    ],
    outcome: 'Whether the sanctions reached their policy goals',
    timing: [],
    violence: ['policy'],
    studies: ['Hufbauer, Schott, Elliott and Oegg 2007'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 946 to 951' },
  },
  {
    id: 'E13',
    role: 'finding',
    claim:
      'Sanctions were more likely to reach their goals where international organisations took part. That was so for threats and for sanctions in force, and for those that cost the target dearly.',
    direction: 'sought',
    conditions: 'International organisations take part.',
    questions: ['Does an international organisation take part?'],
    outcome: 'Whether the sanctions reached their goals',
    timing: [],
    violence: ['policy'],
    studies: ['Bapat et al 2013'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 951 to 953' },
  },
];
