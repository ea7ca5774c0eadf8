import type { Finding } from './finding';

/** Fact-finding, mediation and the support of movements without arms, and the review's sum of the diplomatic tools. */
export const diplomaticMediationFindings: readonly Finding[] = [
  {
    id: 'D12',
    role: 'finding',
    claim:
      'The review found no study across countries on the effect of fact-finding missions that are set up for a single crisis.',
    direction: 'unknown',
    conditions:
      'Missions apart from peacekeeping, the special procedures of the UN Human Rights Council and truth commissions.',
    questions: ['Is the mission set up for this crisis, or part of a standing body or a peace mission?'],
    outcome: null,
    timing: [],
    violence: [],
    studies: ['Grace and Bruderlein 2012'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 776 to 779' },
  },
  {
    id: 'D13',
    role: 'finding',
    claim:
      'The main value of fact-finding may lie in what others do with it: set up courts or refer cases to the ICC, design peace missions, draw attention to a crisis, inform foreign policy. Reports on the Contras (Brody), on RENAMO (Gersony 1988) and on Darfur (for the State Department) mainly altered the policy of the United States.',
    direction: 'sought',
    conditions:
      'It depends on whether another body takes up the results. The three reports are illustrations.',
    questions: [
      'Who would take up the results: a court, a peace mission, a government, the public?',
      'Whose policy could new facts change here?',
    ],
    outcome: 'Use by courts, missions and foreign policy; no measure of violence',
    timing: [],
    violence: ['policy'],
    studies: ['Slim 2004'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 779 to 786' },
  },
  {
    id: 'D14',
    role: 'finding',
    claim:
      'Can mediation or negotiation prevent atrocities? The review found no study across countries on this question. Kofi Annan’s part in Kenya, after the election of 2007, suggests that it can, though he stepped in after considerable violence.',
    direction: 'unknown',
    conditions: 'One case. Prevention is hard to study, since what did not happen has to be measured.',
    questions: ['How much violence has there been before mediation begins?'],
    outcome: null,
    timing: ['before', 'during'],
    violence: ['civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 788 to 792' },
  },
  {
    id: 'D15',
    role: 'finding',
    claim:
      'In states at risk between 1957 and 2007, diplomatic steps can forestall the outbreak of civil war, one study found. It counts mediation and offers of it, binding arbitration, and ambassadors called home.',
    direction: 'sought',
    conditions:
      'States at risk, as the authors’ own forecasting models pick them out; the war has not begun.',
    questions: [
      'Is this a state at risk in which no civil war has begun?',
      'Which diplomatic step is meant?',
    ],
    outcome: 'Onset of civil war',
    timing: ['before'],
    violence: ['conflict'],
    studies: ['Regan and Meachum 2014'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 792 to 796' },
  },
  {
    id: 'D16',
    role: 'finding',
    claim:
      'In states at risk between 1957 and 2007, economic steps went with two things: war avoided, and a better chance to become stable again. Diplomatic steps did not go with the second.',
    direction: 'sought',
    conditions: 'States at risk, as the authors’ own forecasting models pick them out.',
    questions: [
      'Is this a state at risk in which no civil war has begun?',
      'Is the aim to keep war away, or to bring stability back?',
    ],
    outcome: 'Onset of civil war; return to stability',
    timing: ['before'],
    violence: ['conflict'],
    studies: ['Regan and Meachum 2014'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 793 to 798' },
  },
  {
    id: 'D17',
    role: 'finding',
    claim:
      'Under a crackdown, movements without violence were six times more likely than those with violence to reach their stated goal, counted up to two years after the end of their campaign. Repressive regimes were also more likely to make limited concessions to them.',
    direction: 'sought',
    conditions:
      'Movements for political change under a crackdown; it differs with whether they use violence.',
    questions: [
      'Is there a movement for change here, and does it use violence?',
      'Does the regime crack down on it?',
    ],
    outcome: 'Whether the movement reached its goal; limited concessions; no measure of killing',
    timing: ['during'],
    violence: ['policy'],
    studies: ['Stephan and Chenoweth 2008'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 800 to 806' },
  },
  {
    id: 'D18',
    role: 'finding',
    claim:
      'Whether movements without violence reach their goals does not depend on support from abroad, open or military, or on sanctions. Support from abroad may even make it harder. Violent movements are more likely to succeed with support from abroad, with sanctions, or with both.',
    direction: 'depends',
    conditions: 'It differs between movements with and without violence.',
    questions: [
      'Does the movement that we would help use violence?',
      'Which support from abroad, or which sanctions, are meant?',
    ],
    outcome: 'Whether the movement reached its goal',
    timing: ['during'],
    violence: ['policy'],
    studies: ['Stephan and Chenoweth 2008'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 806 to 811' },
  },
  {
    id: 'D19',
    role: 'finding',
    claim:
      'In the past, negotiations have had no significant part in ending mass killing that was under way.',
    direction: 'none',
    conditions: 'The campaign of mass killing is already under way.',
    questions: [
      'Has mass killing already begun?',
      'What would be negotiated: the killing, or the conflict around it?',
    ],
    outcome: 'End of ongoing campaigns of mass killing',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Bellamy 2015'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 813 to 814' },
  },
  {
    id: 'D20',
    role: 'finding',
    claim:
      'Negotiation and mediation from outside can help to end conflicts, the setting in which most mass atrocities take place. Wars over ethnicity, identity and separation tend to last longer than others.',
    direction: 'sought',
    conditions:
      'It is not clear whether conflicts with many civilian casualties end in other ways than the rest.',
    questions: [
      'Is there a conflict around the killing that could be mediated?',
      'Is it about ethnicity, identity or separation?',
    ],
    outcome: 'End of conflicts; their length',
    timing: ['during'],
    violence: ['conflict'],
    studies: ['Dixon 2009 (p. 127), on the length of wars'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 814 to 819' },
  },
  {
    id: 'D21',
    role: 'context',
    claim:
      'More and more civil wars end in a settlement that was negotiated, not in victory. In the Cold War only about 9 per cent of civil conflicts were ended by a peace agreement; since then it has been twice that.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: 'Share of civil conflicts that a peace agreement ended',
    timing: ['during'],
    violence: ['conflict'],
    studies: ['Wallensteen and Svensson 2014', 'Kreutz 2010 (p. 246)'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 820 to 824' },
  },
  {
    id: 'D22',
    role: 'finding',
    claim:
      'Scholars do not agree whether conflicts ended by mediation are more stable or less stable than those ended by victory. An older study held that victory seems more stable, and yet makes mass violence afterwards more likely.',
    direction: 'depends',
    conditions: 'In the older study, above all in conflicts over identity.',
    questions: [
      'Is the conflict one over identity?',
      'How might it end, and who would be exposed to violence afterwards?',
    ],
    outcome: 'Stability after the end of a conflict; mass violence that follows',
    timing: ['after'],
    violence: ['conflict', 'mass-killing'],
    studies: ['Toft 2010', 'Licklider 1995 (pp. 685-686)'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 824 to 827' },
  },
  {
    id: 'D23',
    role: 'sum',
    claim:
      'The authors name three things that are likely to ease a situation at risk: frank public words when a group is targeted, support for rules by which leaders change without violence, and relations that go on without seeming to accept atrocities. Once large-scale atrocities are under way, diplomacy can lower their scale, help to end the conflict and so possibly ward off violence after it. It is unlikely to change the choice to attack civilians while the conflict goes on.',
    direction: 'depends',
    conditions:
      'It differs with whether large-scale atrocities have begun; what follows a conflict depends on the political settlement.',
    questions: [
      'Have large-scale atrocities already begun?',
      'Could keeping up relations be read as accepting them?',
      'What political settlement would follow the conflict?',
    ],
    outcome: 'Situations at risk; scale of violence; end of the conflict; atrocities after it',
    timing: ['before', 'during', 'after'],
    violence: ['mass-killing', 'conflict'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place: 'Diplomatic tools, lines 829 to 837; key take-aways, lines 154 to 165',
    },
  },
];
