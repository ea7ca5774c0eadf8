import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';
import { calendarFacts, lawFacts, mandateFacts, marchFacts } from '../facts';

const date = '16 February 2015';

/** Move 1: a calendar, what one law allows, a mandate that ends in six weeks, and what a month of marches changed. */
export const moveOneInjects: StoryInject[] = [
  {
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 17,
    scenarioTime: date,
    title: 'A date for the election, and what it leaves open',
    text: prose`
      Brief for all tables, 16 February 2015. On 12 February the electoral commission published a calendar. It puts
      the presidential election on 27 November of next year, with several other elections before it. The law of the
      same day no longer ties elections to a census; that clause had brought people onto the streets in January. The
      constitution allows two terms, and the second ends in December of next year. Ask at your table: which step of
      the calendar would have to be paid for first, who could make it slip without breaking a law, and how would
      anybody notice in time?
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'The dates are published; whether the calendar can be kept is disputed',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams separate a date from the conditions under which it holds, and mark both.',
    facilitatorNote:
      'Read it aloud from the room screen. Ask each table for one thing known and one not known, before anybody speaks of options. Who knows how the calendar fared keeps it for the debrief.',
    objectives: ['O1', 'O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['A date is a promise with conditions, and somebody holds each of them.'],
    branches: [],
    facts: calendarFacts,
  },
  {
    id: 'inj_2',
    number: '2',
    move: 1,
    kind: 'contextual',
    plannedMinute: 18,
    scenarioTime: date,
    title: 'What your own law already allows',
    text: prose`
      1. Executive Order 13671 of 8 July 2014 lets the Treasury name people for acts that undermine democratic
         processes or institutions in the country, beside those that threaten its peace.
      2. The Security Council's sanctions, renewed on 29 January in resolution 2198, are about armed groups, arms and
         abuses in the conflict. Elections are not among their grounds.
      3. Visits, calls, visas and aid for elections are yours to decide as well, without a new law.
      4. So you can act alone, or look for company first. What is known to be ready may work before it is used, or
         close a door that was open.
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Both texts are public; what knowing of them does to anybody is a judgement',
    },
    to: { teams: ['interagency'], members: [], screen: false },
    expectedAction:
      'The group says whether it wants a threat, an offer, both or neither, and who would hear of it.',
    facilitatorNote:
      'For the interagency group alone. If it speaks of sanctions, ask by which steps, for whose eyes, and what it would offer beside them.',
    objectives: ['O1', 'O2'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['A power that is known and not used is a message as well.'],
    branches: [],
    facts: lawFacts,
  },
  {
    id: 'inj_3',
    number: '3',
    move: 1,
    kind: 'contextual',
    plannedMinute: 19,
    scenarioTime: date,
    title: 'A mandate to renew, and a host that minds words',
    text: prose`
      1. The mandate of MONUSCO under resolution 2147 ends on 31 March. A text is due in six weeks.
      2. In October 2014 the authorities asked the head of the United Nations human rights office to leave, after a
         report on a police operation.
      3. The African Union, the United Nations, SADC and the ICGLR are guarantors of the framework of 24 February
         2013.
      4. A text can name elections, rights and the mission's part in both, or leave them to envoys. What is said aloud
         can cost access; what is not said aloud helps nobody who waits for it.
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Mandate and guarantors are on record; what plain words would cost is a judgement',
    },
    to: { teams: ['council', 'partners'], members: [], screen: false },
    expectedAction: 'One team asks another what it would say in public and what it would keep for a visit.',
    facilitatorNote:
      'For the Council and the partners. The other two teams learn of it if somebody tells them.',
    objectives: ['O2', 'O3'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['Plain words and access pull against each other, and both can protect somebody.'],
    branches: [],
    facts: mandateFacts,
  },
  {
    id: 'inj_4',
    number: '4',
    move: 1,
    kind: 'contextual',
    plannedMinute: 20,
    scenarioTime: date,
    title: 'What a month of marches changed',
    text: prose`
      Note on January. From 19 January people demonstrated in several cities against a clause that could have put
      elections off. Security forces fired on them and people were killed; there was looting as well. Opposition
      figures and activists were arrested. Messages and mobile internet were cut, so that families could not find one
      another. Then the Senate changed the clause, and the law was signed without it on 12 February. Members ask three
      things of you: what would you do differently next time, who should know of a march beforehand, and which help
      from abroad would make it safer and which would not?
    `,
    softer: {
      title: 'What a month of marches changed',
      text: prose`
        Note on January. From 19 January people demonstrated in several cities against a clause that could have put
        elections off. Security forces acted against them with great harshness; there was looting as well. Opposition
        figures and activists were arrested. Messages and mobile internet were cut. Then the Senate changed the clause,
        and the law was signed without it on 12 February. Members ask three things of you: what would you do differently
        next time, who should know of a march beforehand, and which help from abroad would make it safer and which would
        not?
      `,
    },
    level: 2,
    from: 'Control, from public documents',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words:
        'Reported by human rights organisations; the authorities give another account. The questions are written for play',
    },
    to: { teams: ['civil-society'], members: [], screen: false },
    expectedAction: 'Answer the members, demand something of another team, or decide what not to share.',
    facilitatorNote:
      'For the coalition alone, and the first report of level 2: look over after it has gone out. It holds good news as well: the clause was changed. First line to drop when you are late.',
    objectives: ['O1', 'O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'Citizens act for themselves, and changed a text before anybody abroad did.',
      'Help from outside can make a march safer, or make it look foreign.',
    ],
    branches: [],
    facts: marchFacts,
  },
];
