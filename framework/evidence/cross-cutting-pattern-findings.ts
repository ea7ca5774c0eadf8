import type { Finding } from './finding';

/** How mass violence has changed since the Cold War: who commits it, in which states, and in which conflicts. */
export const crossCuttingPatternFindings: readonly Finding[] = [
  {
    id: 'X05',
    role: 'context',
    claim:
      'After the Cold War, cases of genocide and mass atrocity became far fewer. By the time of the review the number had stayed low on the whole, in spite of very destructive wars such as the one in Syria.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: 'How many incidents of genocide and mass atrocity there are',
    timing: [],
    violence: ['mass-killing'],
    studies: ['Heldt 2012'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 406 to 408',
    },
  },
  {
    id: 'X06',
    role: 'context',
    claim:
      'In the Cold War most mass atrocities were the work of authoritarian regimes. In the two decades before the review most took place in states on the way from authoritarian rule to democracy.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: 'Kind of regime under which mass atrocities were committed',
    timing: [],
    violence: ['mass-killing'],
    studies: ['Valentino and Ulfelder 2008', 'Ulfelder 2012'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 408 to 410',
    },
  },
  {
    id: 'X07',
    role: 'context',
    claim:
      'Governments are still the perpetrators most able to use widespread and systematic violence. Yet armed groups outside the state have gained capacity compared with states. This alone does not make civilians safer: weak actors, too, often attack vulnerable people.',
    direction: 'depends',
    conditions: 'It depends on how strong the state and the armed groups are compared with each other.',
    questions: ['How do the capacities of the state and of each armed group compare, and are they shifting?'],
    outcome: null,
    timing: [],
    violence: ['civilians'],
    studies: ['Balcells and Kalyvas 2014'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 411 to 414',
    },
  },
  {
    id: 'X08',
    role: 'finding',
    claim:
      'Government forces were more likely to use violence against civilians in conflicts with several rebel groups.',
    direction: 'harm',
    conditions: 'Found for government forces; it need not be so for rebels.',
    questions: [
      'How many rebel groups are fighting here?',
      'Whose violence do we expect, that of the state or that of rebels?',
    ],
    outcome: 'Whether government forces use violence against civilians',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Wood, Kathman and Gent 2012'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 420 to 423',
    },
  },
  {
    id: 'X09',
    role: 'finding',
    claim:
      'On average, insurgents were more violent towards civilians in democracies than elsewhere. For government forces it was the other way round.',
    direction: 'depends',
    conditions: 'It differs with the kind of regime and with who commits the violence.',
    questions: [
      'Is the state a democracy?',
      'Whose violence do we expect, that of the state or that of insurgents?',
    ],
    outcome: 'How much violence each side uses against civilians',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Wood, Kathman and Gent 2012'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 423 to 424',
    },
  },
  {
    id: 'X10',
    role: 'finding',
    claim:
      'Research on why civilians are attacked seems to be coming to one general result: in civil wars, a marked change for the worse in the conflict environment contributes to rising violence against civilians.',
    direction: 'harm',
    conditions: 'Civil war; a significant change for the worse in the conflict environment.',
    questions: ['Has the position of any side in the conflict just become worse, or is it about to?'],
    outcome: 'Escalation of violence against civilians',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Kathman, Wood and Gent 2012 (p. 657) [sic: elsewhere Wood, Kathman and Gent]'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 424 to 427',
    },
  },
  {
    id: 'X11',
    role: 'context',
    claim:
      'Perpetrators outside the state have less capacity, so violence as a whole mostly stays below the peaks of earlier decades. But this can also make a conflict harder to resolve.',
    direction: 'depends',
    conditions: 'Perpetrators are armed groups of lower capacity rather than a state.',
    questions: ['Are those who commit the violence a state or armed groups of lower capacity?'],
    outcome: 'Overall level of violence; how hard a conflict is to resolve',
    timing: [],
    violence: ['mass-killing', 'conflict'],
    studies: ['Ulfelder 2012', 'Conley-Zilkic forthcoming 2016'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Changes in patterns of violence, lines 427 to 430',
    },
  },
  {
    id: 'X12',
    role: 'finding',
    claim:
      'As the war on terror grew, so did the number of internal conflicts to which outsiders send troops. Their share in 2014 was the highest on record since the Second World War. These conflicts tend to be longer and deadlier than those that no third party joins directly.',
    direction: 'harm',
    conditions:
      'Outside parties contribute troops to one warring side or to both. When the review was written, the United States and Russia gave outside support most often.',
    questions: ['Do outsiders have troops in this conflict, and on which sides?'],
    outcome: 'Share of internationalised internal conflicts; their length and deaths',
    timing: ['during'],
    violence: ['conflict'],
    studies: ['Pettersson and Wallensteen 2014', 'Pettersson and Wallensteen 2015 (p. 537)'],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, The Global War on Terror, lines 432 to 444' },
  },
  {
    id: 'X13',
    role: 'caution',
    claim:
      'What was learned where a very capable state attacked civilians on a large scale may not hold where a state has little capacity, or is losing it, and armed groups matter more. In other countries, too, civilians became more vulnerable when the state lost the capacity to coerce.',
    direction: 'depends',
    conditions:
      'It depends on the capacity of the state. Syria is the example: a war of a regime on its citizens that became one with many states taking part.',
    questions: [
      'How much capacity does the state still have, and is it losing any?',
      'Did the studies that we lean on look at states like this one?',
    ],
    outcome: null,
    timing: ['during'],
    violence: ['civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, The Global War on Terror, lines 446 to 456' },
  },
  {
    id: 'X14',
    role: 'context',
    claim:
      'The United States has taken sides in several conflicts that others have joined, above all in Iraq and Syria. The review says that this weakens its capacity to step in as a neutral. Neutral here means that the protection of civilians is the goal, not the defeat of an enemy or some other aim.',
    direction: 'note',
    conditions:
      'A state takes part in the conflict, directly or not. To keep to rules that protect civilians while pursuing other aims is not the same as having protection for a goal.',
    questions: [
      'Which side, if any, do those who act already take in this conflict?',
      'Is the protection of civilians the goal of the step, or a rule that it keeps while it pursues another goal?',
    ],
    outcome: null,
    timing: ['during'],
    violence: ['conflict'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, The Global War on Terror, lines 461 to 468; note 4, lines 498 to 500',
    },
  },
];
