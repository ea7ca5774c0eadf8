import type { Finding } from './finding';

/** What the review reports on the design of sanctions: goals, support, review, and the policy they are part of. */
export const sanctionDesignFindings: readonly Finding[] = [
  {
    id: 'E22',
    role: 'finding',
    claim:
      'Three things appear to improve what sanctions achieve: the commitment of the international community, above all of states in the region; goals that are clear and modest; and sanctions that can be adjusted as the target changes its behaviour.',
    direction: 'sought',
    conditions: 'Said of comprehensive and of targeted sanctions.',
    questions: [
      'Are the states of the region committed?',
      'Is the goal clear and modest?',
      'Can the sanction be adjusted when the target changes its behaviour?',
    ],
    outcome: null,
    timing: [],
    violence: ['policy'],
    studies: ['Portela 2014', 'Biersteker et al 2013', 'Wallensteen and Grusell 2012'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 996 to 1000' },
  },
  {
    id: 'E23',
    role: 'finding',
    claim:
      'Sanctions that aim to constrain what a target does reached their objectives about 28% of the time, which is more often than those that aim to coerce it into other behaviour.',
    direction: 'sought',
    conditions:
      'The figure belongs to sanctions that constrain. The review gives no figure for those that coerce or stigmatise.',
    questions: ['Is the sanction meant to constrain the target, to coerce it or to stigmatise it?'],
    outcome: 'Share of the time that objectives were reached',
    timing: [],
    violence: ['policy'],
    studies: ['Biersteker et al 2013 (p. 21)'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 1000 to 1011' },
  },
  {
    id: 'E24',
    role: 'finding',
    claim:
      'To reach their aims, sanctions need regular review, and expert analysis that fits them to politics in the target state. Whom to list, and where the economy is vulnerable, takes analysis of each case, and coordination with other efforts to stem violence.',
    direction: 'sought',
    conditions: 'Regular review, expert analysis of the case, and coordination with other efforts.',
    questions: [
      'Who reviews the sanction, and how often?',
      'Which people and which weak points of the economy does analysis of this case name?',
      'With which other efforts is it coordinated?',
    ],
    outcome: null,
    timing: [],
    violence: ['policy'],
    studies: ['Portela 2014', 'Biersteker et al 2013'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 1011 to 1015' },
  },
  {
    id: 'E25',
    role: 'finding',
    claim:
      'Two studies argue for sanctions that reach past decision-makers and perpetrators to “enablers”, those who supply what mass violence needs. The review adds that such efforts have no established record yet.',
    direction: 'unknown',
    conditions:
      'One of the studies names what this takes: that people and products tied to atrocities can be traced, and that those who impose sanctions agree on one set of them.',
    questions: [
      'Can the people and goods behind the violence be traced?',
      'Do those who impose sanctions agree on them?',
    ],
    outcome: null,
    timing: [],
    violence: ['mass-killing'],
    studies: ['Wallensteen and Grusell 2012', 'Lopez 2015 (p. 382)'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 1017 to 1022 and 1038 to 1040' },
  },
  {
    id: 'E26',
    role: 'finding',
    claim:
      'The literature on sanctions says again and again that they need people who know the context, and a place in a wider policy that deals with what makes civilians vulnerable. In cases of mass violence they also have to adapt quickly.',
    direction: 'sought',
    conditions: 'Knowledge of the context, a wider political strategy, and the ability to adapt.',
    questions: [
      'Which wider policy is the sanction a part of?',
      'What does that policy do about the cause of civilians’ vulnerability?',
      'Who knows the context?',
    ],
    outcome: null,
    timing: [],
    violence: ['policy'],
    studies: ['Vines 2012'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 1022 to 1026' },
  },
];
