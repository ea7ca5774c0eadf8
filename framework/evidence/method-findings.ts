import type { Finding } from './finding';

/** How far the results of the review carry: what its studies counted, what they could not see, and which ones it read. */
export const methodFindings: readonly Finding[] = [
  {
    id: 'M01',
    role: 'caution',
    claim:
      'Studies define success in different ways. Some measure a relative fall in violence against civilians. Others look for an absolute gain in human security, such as an end to all or most attacks on civilians.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: null,
    timing: [],
    violence: [],
    studies: [],
    source: { work: 'WPF-2016', place: 'Key take-aways, lines 85 to 88' },
  },
  {
    id: 'M02',
    role: 'caution',
    claim:
      'Studies have taken different things as success: less intense killing, an end of atrocities, an end of a deadly conflict, no return of conflict. That is one reason why their conclusions differ. A count of killing by month or year can hide that violence changes in scale and stays brutal. Fewer deaths matter, but they do not always mean that the violence comes to an end.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: null,
    timing: [],
    violence: [],
    studies: [],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, What counts as success, lines 331 to 337' },
  },
  {
    id: 'M03',
    role: 'caution',
    claim:
      'The two records of civilian killing that studies use most, UCDP One-Sided Violence and the PITF Worldwide Atrocities Dataset, hold events of very different size. By most definitions, some of them are too small to be a mass atrocity.',
    direction: 'note',
    conditions:
      'Violence at a high level and violence at a low level seem to follow different patterns. What studies of the high level found may not hold for the low level.',
    questions: ['On what scale is the violence here, and on what scale was it in the studies?'],
    outcome: null,
    timing: [],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, What counts as success, lines 338 to 343' },
  },
  {
    id: 'M04',
    role: 'caution',
    claim:
      'The review leaves out studies that take the use of a tool for its success. A Security Council resolution against atrocities counts as a success only through a change in violence that can be measured.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: 'A measurable change in violence; that a measure was adopted is not enough',
    timing: [],
    violence: [],
    studies: [],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, What counts as success, lines 345 to 348' },
  },
  {
    id: 'M05',
    role: 'caution',
    claim:
      'Nearly all the studies measure only killing, or killing before all else. Survivors can suffer other harm during and after it: to body, mind, livelihood and safety. To stop killing comes first, but it is only a part of what civilians need.',
    direction: 'note',
    conditions:
      'Displacement in war can be measured to a degree. Rape during and after war has no dependable figures, which holds back both research and policy.',
    questions: ['Which harm other than killing do civilians face here, and how would we learn of it?'],
    outcome: null,
    timing: ['during', 'after'],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, Beyond killing, lines 350 to 366' },
  },
  {
    id: 'M06',
    role: 'caution',
    claim:
      'Because the studies measure killing first or only, they miss differences in how other violence is used in a systematic way: sexual and gender-based violence, forced displacement, enforced disappearance. The authors call this a serious limit.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: null,
    timing: [],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Key take-aways, Beyond killing, lines 91 to 94' },
  },
  {
    id: 'M07',
    role: 'caution',
    claim:
      'Only violence that somebody sees gets counted. The datasets are coded from news reports: UCDP begins at 25 civilian deaths in a country and year, PITF at events with 5 or more dead non-combatants. Where reporting is thin, biased or wrong, so are the data.',
    direction: 'note',
    conditions:
      'No one dataset of casualties can give a valid and reliable measure; experts advise using several and staying modest about what follows from them.',
    questions: [
      'Who can report from the places where violence happens here, and who cannot?',
      'From how many sources that do not depend on each other do our figures come?',
    ],
    outcome: null,
    timing: [],
    violence: ['mass-killing', 'civilians'],
    studies: ['Krüger et al 2015 (p. 248)'],
    source: {
      work: 'WPF-2016',
      place:
        'Cross-cutting themes, We only count what is visible, lines 377 to 390; note 3, lines 371 to 374',
    },
  },
  {
    id: 'M08',
    role: 'caution',
    claim:
      'The PITF data leave out events in which the United States was perpetrator or victim. By law, its intelligence agencies may not track its government or its citizens.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: null,
    timing: [],
    violence: ['civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Note 3, lines 374 to 376' },
  },
  {
    id: 'M09',
    role: 'caution',
    claim:
      'Statistics across many countries show what goes together on average. They do not show how one thing brings about another. The data can be very poor, above all from countries in conflict. Events with many causes are made simple, and a changing situation is shown as if it stood still.',
    direction: 'note',
    conditions:
      'Several actors act at once, with policies that may contradict each other, and the effect of a single one is hard to tell. Neither statistics nor a toolbox knows the case, so neither says what to do step by step. Statistics can test on many cases what a few suggest.',
    questions: [
      'What in this case differs from the average of the cases that were studied?',
      'Who else is acting at the same time, and with what policy?',
    ],
    outcome: null,
    timing: [],
    violence: [],
    studies: [],
    source: { work: 'WPF-2016', place: 'Introduction, lines 298 to 322' },
  },
  {
    id: 'M10',
    role: 'caution',
    claim:
      'The review, of February 2016, covers almost all studies on mass atrocities, genocide and politicide, but only a choice from the wider research on conflict and political violence. It gave first place to the fifteen years before it; later work is not in it.',
    direction: 'note',
    conditions: null,
    questions: [],
    outcome: null,
    timing: [],
    violence: [],
    studies: [],
    source: { work: 'WPF-2016', place: 'Introduction, lines 290 to 296' },
  },
];
