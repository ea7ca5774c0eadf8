import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';
import { fromVelmaraA } from './from-velmara-a';

const marketTalk: StoryInject = {
  id: 'inj_8a',
  number: '8a',
  move: 2,
  kind: 'contextual',
  plannedMinute: 80,
  scenarioTime: 'Day 14, 08:00',
  title: 'Market talk: the Wardens are said to leave Tesh',
  text: prose`
    It is said at the highland market that the Wardens leave Tesh tomorrow, that their lists were thrown into the river,
    and that whoever is home by Day 15 keeps the house. Others tell it with another day. Nobody who told us has seen an
    order. A teacher whom we trust heard it from two drivers who do not know each other. Families in the barns ask whether
    they should pack. We pass it to you as talk, and to nobody else.
  `,
  softer: null,
  level: 1,
  from: 'Volunteers of the telephone tree',
  mode: 'rumour',
  reliability: { confidence: 'low', words: 'Told by many, seen by none; it may be a hope, or bait' },
  to: { teams: ['civil-society'], members: [], screen: false },
  expectedAction:
    'The coalition checks it, says what it knows and does not know, or holds it back with a reason.',
  foresees: { strategies: ['PRO'] },
  facilitatorNote:
    'For the coalition alone, while the bodies draft. Nothing that control holds confirms or denies it. If somebody asks a persona, the persona has heard it too. Do not settle it later either.',
  objectives: ['O1', 'O4'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 3,
  learningPoints: ['A rumour moves people before anybody can check it; so does the word that it is one.'],
  branches: [],
};

const karsaAsks: StoryInject = {
  id: 'inj_10',
  number: '10',
  move: 2,
  kind: 'contextual',
  plannedMinute: 88,
  scenarioTime: 'Day 14, 11:00',
  title: 'Karsa may close the bridge in 48 hours',
  text: prose`
    Démarche to all members of the Union.
    1. More people crossed at Olm in the last two days than in the week before. At this rate relief stores last nine
       days, not nineteen.
    2. Karsa has carried this alone. From noon on Day 16 the bridge closes to all but medical cases, unless relief is
       funded.
    3. We ask each partner to name by then what it takes on: money, places, transport or staff. Partners outside the
       Union are welcome.
    4. Karsa wishes to keep the bridge open. It does not wish to be thanked for it again.
  `,
  softer: null,
  level: 1,
  from: 'Foreign ministry of Karsa',
  mode: 'cable',
  marks: [{ at: [604, 148], label: 'Olm: may close on Day 16, 12:00' }],
  reliability: {
    confidence: 'high',
    words: 'An official note; whether Karsa would do it is a matter of judgement',
  },
  to: { teams: ['lakes-union'], members: [], screen: false },
  expectedAction:
    'The Union looks for money, places and transport, and asks others: burden sharing with names and dates.',
  foresees: { strategies: ['PRO'], considerations: ['CA'] },
  facilitatorNote:
    'Only the Union has it. It is hard to solve inside the Union; table facilitators may ask who outside could carry a part. Karsa’s member in the Union gets no other instruction.',
  objectives: ['O3', 'O4'],
  requiresDecision: true,
  contingencyFor: null,
  maximumMinutes: 5,
  learningPoints: ['Whoever bears the cost of protection has a say in how long it lasts.'],
  branches: [],
};

const priceOfEmbargo: StoryInject = {
  id: 'inj_11',
  number: '11',
  move: 2,
  kind: 'contextual',
  plannedMinute: 95,
  scenarioTime: 'Day 14, 13:00',
  title: 'What a fuel embargo would cost at home',
  text: prose`
    Memorandum to the cabinet committee. If Halvern stopped its bank and its traders from serving fuel sales to Velmara,
    we expect diesel at home to rise by six to nine per cent for about two months. Two suppliers of the railways buy from
    the same traders and have no second source before next month. Winter aid for households would have to start early; it
    is not in the budget. The clinics in the river districts have fuel for twelve days. We have assumed that nobody else
    joins. If Serrane did the same with its insurers, the effect would come sooner, there and here.
  `,
  softer: null,
  level: 0,
  from: 'Treasury of Halvern, economic section',
  mode: 'email',
  reliability: {
    confidence: 'medium',
    words: 'The treasury’s own estimate, with its assumptions named; made in one day',
  },
  to: { teams: ['national'], members: [], screen: false },
  expectedAction:
    'The cost goes into the net assessment with the people for whom it arises, and into what is offered or asked of Serrane.',
  foresees: { considerations: ['NA'] },
  facilitatorNote:
    'For Halvern alone, whether or not it thinks of an embargo. If it does not, the memorandum is a report on a road not taken. Ask once: who pays first, and who was asked?',
  objectives: ['O4'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 4,
  learningPoints: ['A cost at home decides how long a measure is kept up.'],
  branches: [],
};

/** Move 2, collective action: a disputed report for the three bodies, and one fact each for those who negotiate around them. */
export const moveTwoInjects: StoryInject[] = [
  fromVelmaraA('8', {
    plannedMinute: 79,
    maximumMinutes: 3,
    to: { teams: ['council', 'peace-council', 'lakes-union'], members: [], screen: false },
    expectedAction:
      'All three bodies begin a text. They say what it rests on while the facts are in dispute.',
    facilitatorNote:
      'The first report of level 2: look round the room after it has gone out. The other three teams learn of it only if somebody tells them. Do not settle which account is right, now or in the debrief.',
  }),
  marketTalk,
  fromVelmaraA('9', { plannedMinute: 82 }),
  karsaAsks,
  priceOfEmbargo,
];
