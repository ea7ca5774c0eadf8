import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The move: one report for all, one for each team, an expectation and what is held in reserve for it. */
export const moveOneInjects: StoryInject[] = [
  {
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 4,
    scenarioTime: 'Day 4, 09:00',
    title: 'Kelder traders hand in their permits',
    text: prose`
      Daily brief, Day 4. Yesterday our observer at Anstow saw sixty-two traders queue at the governor's office to hand in
      their market permits; all whom she asked were Kelder. Clerks spoke of a renewal and could name no date for it. At the
      gates Lanterns turned back two Kelder carts. No Sarrim trader whom she asked had been called in. We do not know who
      ordered it. The next market is on Day 6.
    `,
    softer: null,
    level: 1,
    from: 'Monitoring office of the Sound',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Seen by one observer in one town; origin and purpose unknown',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams separate what was seen from what is inferred.',
    facilitatorNote: 'Read it aloud. Ask each team for one thing known and one not known.',
    objectives: ['O1'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 1,
    learningPoints: ['An observation and its interpretation are two things.'],
    branches: [],
  },
  {
    id: 'inj_2',
    number: '2',
    move: 1,
    kind: 'contextual',
    plannedMinute: 4,
    scenarioTime: 'Day 4, 09:30',
    title: 'A deputy asks about the grain stores',
    text: prose`
      The deputy governor rang us at home. He says that he has not signed the order on permits, and that he could “lose the
      file” until Day 7. He asks two things: whether Wexholm would keep paying for the stores if he did, and whether his
      call stays between us. We promised nothing. He may speak for himself alone, or for somebody who wishes to know where
      we stand.
    `,
    softer: null,
    level: 1,
    from: 'Embassy of Wexholm in Marlund',
    mode: 'cable',
    reliability: { confidence: 'low', words: 'One source; his motive is not known' },
    to: { teams: ['donor'], members: [], screen: false },
    expectedAction: 'Decide whether to answer, with what condition, and whether to share it.',
    facilitatorNote:
      'For Wexholm alone: that is how a private report works. Say only “some of you have received something”.',
    objectives: ['O1', 'O2'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 1,
    learningPoints: ['The other side is not one actor.'],
    branches: [],
  },
  {
    id: 'inj_3',
    number: '3',
    move: 1,
    kind: 'contextual',
    plannedMinute: 4,
    scenarioTime: 'Day 4, 09:30',
    title: 'Both communities mean to hold the market',
    text: prose`
      We are the traders' association of Anstow, Sarrim and Kelder. We have decided to hold the market on Day 6 together,
      on the old bridge if the gates are shut; a few Sarrim stalls have been asked for permits too, so it is not as simple
      as your observer may think. We do not ask you to protect us with words. We ask whether somebody from outside will
      stand there and look.
    `,
    softer: null,
    level: 1,
    from: 'Traders’ association of Anstow',
    mode: 'email',
    reliability: { confidence: 'medium', words: 'A known contact, who has an interest in being seen' },
    to: { teams: ['council'], members: [], screen: false },
    expectedAction: 'Use the request in the text, share it with Wexholm, or keep it.',
    facilitatorNote:
      'For the Council alone. It contradicts report 1 in one detail and holds good news. It is also the request that Tolvey waits for: leave that to the table.',
    objectives: ['O1', 'O3'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 1,
    learningPoints: ['People at risk act for themselves, and ask for something definite.'],
    branches: [],
  },
  {
    id: 'inj_4',
    number: '4',
    move: 1,
    kind: 'expected-action',
    plannedMinute: 7,
    scenarioTime: 'Day 4, 12:00',
    title: 'Both teams have a card with a mechanism',
    text: '',
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'note',
    reliability: null,
    to: { teams: [], members: [], screen: false },
    expectedAction: 'Each team has a draft that names a tool and the mechanism by which it is meant to work.',
    facilitatorNote:
      'For you alone; nothing is sent. Look at the drafts in the console. A tool without a mechanism needs one question at the table: by what steps would that change anything?',
    objectives: ['O1'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 0,
    learningPoints: [],
    branches: [],
  },
  {
    id: 'inj_5',
    number: '5',
    move: 1,
    kind: 'contingency',
    plannedMinute: 8,
    scenarioTime: 'Day 4, 12:30',
    title: 'One option, in one minute',
    text: prose`
      From the chief of staff. Those who speak for you go into a call in one minute and need one option to put there. They
      do not need the whole plan. Give them one tool, who or what it acts on, and one sentence on why it would work. If
      your honest view is to wait, write that down, and say what you are waiting for and until when. Let two of you sign.
    `,
    softer: null,
    level: 0,
    from: 'Chief of staff',
    mode: 'message',
    reliability: null,
    to: { teams: 'all', members: [], screen: false },
    expectedAction: 'The team submits a short card: tool, target, mechanism.',
    facilitatorNote:
      'Held in reserve: send it only to a team that has no draft by now, and choose that team at release. Most exercises never need it.',
    objectives: ['O1'],
    requiresDecision: true,
    contingencyFor: 'inj_4',
    maximumMinutes: 1,
    learningPoints: ['Not to act yet is an option with a reason and a date.'],
    branches: [],
  },
];
