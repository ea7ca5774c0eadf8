import type { Finding } from './finding';

/** How far the results of the review carry: what its studies counted, what they could not see, and which ones it read. */
export const methodFindings: readonly Finding[] = [
  {
    id: 'M01',
    role: 'caution',
    claim:
      'Studies do not mean the same by success. For some, violence against civilians has to go down by comparison; for others, all or most attacks on civilians have to end.',
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
      'Less intense killing, an end of atrocities, an end of a deadly conflict and no return of conflict have each been taken as success, so studies come to unlike conclusions. Where killing is counted by month or year, it can drop and still be unbearable, and a drop is not always the way to an end.',
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
      'The two records of civilian killing that studies use most, UCDP One-Sided Violence and the PITF Worldwide Atrocities Dataset, hold events of very different size. Some of them hardly anybody would call a mass atrocity.',
    direction: 'note',
    conditions:
      'Violence at a high and at a low level seems to follow different patterns, so what was found for the high level may not hold for the low one.',
    questions: ['On what scale is the violence here, and on what scale was it in the study?'],
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
      'The review left out studies for which a tool had succeeded as soon as it was put in place. A Security Council resolution against atrocities counts for it only through a change in violence that can be measured.',
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
      'Nearly all the studies measure killing alone. People who survive can suffer other harm during and after it, in body, mind, livelihood and safety, so less killing or none is only a part of what civilians need.',
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
      'Because the studies look at killing first or only, they miss how other violence is used on purpose: people driven from home, sexual and gender-based violence, people made to disappear. The authors call this a serious limit.',
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
      'The PITF data hold no event in which the United States did the killing or suffered it, since its intelligence agencies may not by law keep track of its government or citizens.',
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
      'Comparing many countries by statistics shows what on average goes together, not how one thing brings about another. The data can be very poor, above all from countries in conflict; events with many causes are made simple, and what moves is shown standing still.',
    direction: 'note',
    conditions:
      'Several actors with policies that may contradict each other act at once, and the effect of a single one is hard to tell. Statistics and toolboxes alike lack knowledge of the case, so neither tells what to do next.',
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
