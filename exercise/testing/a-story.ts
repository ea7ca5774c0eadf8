import type { BodyMember, Opening, Script, Story, StoryInject, TeamBrief } from '../story';

/** Builds an inject that reaches both teams and the room screen; give what the test is about. */
export function anInject(overrides: Partial<StoryInject> = {}): StoryInject {
  return {
    id: 'inj_news',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 5,
    scenarioTime: 'Day 1, 08:00',
    title: 'A road is closed',
    text: 'A road to the east is closed.',
    softer: null,
    level: 0,
    from: 'State radio',
    mode: 'news',
    reliability: { confidence: 'medium', words: 'one source' },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Somebody asks who closed it.',
    facilitatorNote: 'Read it aloud.',
    objectives: ['O1'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [],
    branches: [],
    ...overrides,
  };
}

const branch = (counterMove: 'CM2' | 'CM5', words: string) => ({
  counterMove,
  title: `They answer: ${words}`,
  text: `Velmara answers: ${words}.`,
  softer: null,
});

/** The injects of `aStory`, one for every way in which a line of the MSEL can go out. */
export const storyInjects: StoryInject[] = [
  anInject(),
  anInject({
    id: 'inj_cable',
    number: '2',
    title: 'A cable for North',
    text: 'Shots were heard near the market.',
    softer: { title: 'A cable for North', text: 'There is unrest near the market.' },
    level: 2,
    mode: 'cable',
    marks: [{ at: [40, 20], label: 'Market' }],
    to: { teams: ['north'], members: [], screen: false },
    translations: {
      fr: {
        title: 'Un câble pour le Nord',
        text: 'Des tirs ont été entendus près du marché.',
        'softer.title': 'Un câble pour le Nord',
        'softer.text': 'Des troubles sont signalés près du marché.',
        'reliability.words': 'une seule source',
      },
      ar: { title: 'برقية إلى الشمال', text: 'سُمع إطلاق نار قرب السوق.' },
    },
  }),
  anInject({ id: 'inj_expected', number: '3', kind: 'expected-action', title: 'A card is drafted' }),
  anInject({
    id: 'inj_reserve',
    number: '4',
    kind: 'contingency',
    title: 'An envoy asks what you will do',
    to: { teams: ['north'], members: [], screen: false },
    contingencyFor: 'inj_expected',
  }),
  anInject({
    id: 'inj_answer_1',
    number: '5',
    kind: 'counter-move',
    title: 'The answer',
    branches: [branch('CM2', 'talks are put off'), branch('CM5', 'visas are refused')],
  }),
  anInject({
    id: 'inj_whisper',
    number: '6',
    title: 'A word from your capital',
    to: { teams: [], members: ['assembly:heron'], screen: false },
  }),
  anInject({ id: 'inj_loud', number: '7', title: 'A loud report', level: 3 }),
  anInject({
    id: 'inj_answer_2',
    number: '8',
    move: 2,
    kind: 'counter-move',
    title: 'The second answer',
    branches: [branch('CM2', 'talks are put off again')],
  }),
];

/** The seven members of the body of `aStory`; the first three are permanent. */
export const sevenMembers: BodyMember[] = [
  'auk',
  'bittern',
  'crane',
  'dunlin',
  'egret',
  'finch',
  'heron',
].map((id, index) => ({ id, name: id[0]?.toUpperCase() + id.slice(1), permanent: index < 3 }));

const opening: Opening = {
  scenarioId: 'small',
  revision: 1,
  title: 'Small',
  subtitle: 'For tests',
  minutes: 90,
  debriefFloorMinutes: 20,
  people: { from: 2, to: 10 },
  contentNote: 'Nothing loud.',
  emergencyWord: 'No duff',
  manual: [{ heading: 'Where things stand', text: 'Quiet.' }],
  rulesOfPlay: ['Speak from your role.'],
  respondent: { name: 'Velmara', letter: 'V' },
  teams: [
    { id: 'north', name: 'North', shortName: 'North', letter: 'N', places: 4, summary: 'A donor state.' },
    {
      id: 'council',
      name: 'Council',
      shortName: 'Council',
      letter: 'C',
      places: 7,
      summary: 'Seven members.',
    },
  ],
  bodies: [
    {
      id: 'assembly',
      name: 'Assembly',
      team: 'council',
      members: sevenMembers,
      rule: {
        source: 'Charter, Article 27',
        threshold: { kind: 'count', yes: 5, of: 7 },
        vetoMembers: ['auk', 'bittern', 'crane'],
        consensusFirst: false,
        scaledFrom: { yes: 9, of: 15 },
      },
    },
  ],
  moves: [
    {
      number: 1,
      title: 'First',
      scenarioTime: 'Day 1',
      steps: [
        { step: 'update', minutes: 4, question: 'What do we know?' },
        { step: 'think', minutes: 2, question: 'Alone: what would you choose?' },
        { step: 'decide', minutes: 10, question: 'What do we do?' },
        { step: 'anticipate', minutes: 2, question: 'What will they do?' },
        { step: 'agree', minutes: 10, question: 'Who agrees?' },
        { step: 'reveal', minutes: 5, question: 'What did they do?' },
      ],
    },
    {
      number: 2,
      title: 'Second',
      scenarioTime: 'Day 2',
      steps: [
        { step: 'update', minutes: 3, question: 'What is new?' },
        { step: 'decide', minutes: 8, question: 'What now?' },
        { step: 'anticipate', minutes: 2, question: 'What will they do?' },
        { step: 'agree', minutes: 8, question: 'Who agrees?' },
        { step: 'reveal', minutes: 4, question: 'What did they do?' },
      ],
    },
  ],
  debriefSteps: [
    { id: 'derole', minutes: 5 },
    { id: 'reflect', minutes: 3 },
    { id: 'timeline', minutes: 12 },
  ],
  objectives: [{ id: 'O1', text: 'Name a mechanism.' }],
  artificialities: ['Answers come within the hour.'],
  baselineQuestion: 'Will the Assembly adopt a text?',
  translations: {
    fr: {
      title: 'Petit',
      'teams.north.name': 'Nord',
      'moves.1.steps.think.question': 'Seul : que choisiriez-vous ?',
    },
    ar: { title: 'صغير' },
  },
};

const briefs: TeamBrief[] = [
  {
    team: 'north',
    role: 'You decide.',
    goals: ['Stay in touch.'],
    redLines: ['No haste.'],
    knows: [],
    instructions: [],
  },
  {
    team: 'council',
    role: 'You vote.',
    goals: ['Agree.'],
    redLines: ['No silence.'],
    knows: ['A date.'],
    instructions: [
      { member: 'auk', text: 'Ask for a delay first.' },
      { member: 'heron', text: 'You may sponsor a text.' },
    ],
    translations: {
      fr: {
        role: 'Vous votez.',
        'goals.0': 'Tomber d’accord.',
        'instructions.auk.text': 'Demandez d’abord un délai.',
      },
    },
  },
];

const script: Script = {
  injects: storyInjects,
  cuts: [
    {
      id: 'short-agree',
      text: 'Leave the straw round out.',
      minutes: 3,
      shortens: { move: 1, step: 'agree' },
      loses: ['O1'],
    },
    {
      id: 'no-guess',
      text: 'Ask for the forecast aloud.',
      minutes: 2,
      shortens: { move: 1, step: 'anticipate' },
      loses: [],
    },
    {
      id: 'short-derole',
      text: 'Say the names only.',
      minutes: 1,
      shortens: { debrief: 'derole' },
      loses: [],
    },
  ],
  tellTales: [{ counterMove: 'CM2', text: 'A meeting is postponed.' }],
  personas: [
    {
      id: 'minister',
      name: 'The Minister',
      role: 'Speaks for Velmara',
      voice: 'Dry.',
      protects: 'Time.',
      readyAnswers: [],
      reachable: true,
    },
  ],
  facilitatorNotes: [{ heading: 'Before', text: 'Count the chairs.' }],
  record: [{ move: 1, text: 'In the case envoys were sent within a week.', source: 'A report, page 3' }],
  evaluationGuides: [
    {
      objective: 'O1',
      target: 'Every card says how it is meant to work.',
      tasks: [{ id: 'mechanism', text: 'Did the team state a mechanism?' }],
    },
  ],
};

/** A small story: a donor state of four and a council of seven that is one body, three of its members permanent. */
export function aStory(overrides: { opening?: Partial<Opening>; script?: Partial<Script> } = {}): Story {
  return {
    opening: { ...opening, ...overrides.opening },
    briefs,
    script: { ...script, ...overrides.script },
  };
}
