import type { Story, StoryInject, StoryTeam, TeamBrief } from '../../exercise/story';

const rulesOfPlay = [
  'Speak from the knowledge and the interests of your role. Disagreement is expected and useful.',
  'Nothing said here binds you or the organisation you come from.',
  'Take what control sends as it comes. Doubts about the scenario are noted and raised in the debrief.',
  'There is no score and no hidden answer. Nobody is assessed as a person.',
  'Nobody plays a victim or a perpetrator. Control speaks for the other side.',
  'The facilitator rules on what follows from a decision, and says why.',
  'You may step out, or pause for everyone, without giving a reason. After a pause only the facilitator resumes.',
  'The words “No duff” mean a real emergency. Everything stops.',
  'Ideas may be repeated outside. Who said them may not, and screens are not photographed.',
];

const team = (id: string, letter: string): StoryTeam => ({
  id,
  name: `Team ${letter}`,
  shortName: letter,
  letter,
  places: 5,
  summary: '',
});

const brief = (id: string): TeamBrief => ({
  team: id,
  role: '',
  goals: [],
  redLines: [],
  knows: [],
  instructions: [],
});

const inject = (fields: Pick<StoryInject, 'id' | 'number' | 'move' | 'kind'> & Partial<StoryInject>) => ({
  plannedMinute: 0,
  scenarioTime: '',
  title: '',
  text: '',
  softer: null,
  level: 0 as const,
  from: 'Control',
  mode: 'note' as const,
  reliability: null,
  to: { teams: 'all' as const, members: [], screen: true },
  expectedAction: '',
  facilitatorNote: '',
  objectives: [],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 5,
  learningPoints: [],
  branches: [],
  ...fields,
});

/** The practice round and a first move, with steps that fit the ninety minutes. */
const moves: Story['opening']['moves'] = [
  {
    number: 0,
    title: 'Practice',
    scenarioTime: 'Practice',
    steps: [
      {
        step: 'update',
        minutes: 2,
        question: 'What does this report say, and what does it leave open?',
      },
      {
        step: 'decide',
        minutes: 3,
        question: 'Choose any tool, say in one line how it would work, and sign as two.',
      },
    ],
  },
  {
    number: 1,
    title: 'Early signs',
    scenarioTime: '',
    steps: [
      { step: 'update', minutes: 4, question: 'What do we know, from whom, and what do we not know?' },
      {
        step: 'think',
        minutes: 2,
        question: 'Alone: which one tool would you consider, and how would it work?',
      },
      {
        step: 'decide',
        minutes: 12,
        question: 'What do we do or ask for, how is it meant to work, and what would make us change course?',
      },
      {
        step: 'anticipate',
        minutes: 3,
        question: 'How may the other side answer, given what it stands to lose?',
      },
      { step: 'reveal', minutes: 5, question: 'What did they do, and what had we expected?' },
    ],
  },
];

/**
 * A new scenario to fill in: its times, steps and rules of play hold together, and what only an author can write is empty,
 * so that a check names it.
 */
export function blankStory(title: string): Story {
  return {
    opening: {
      scenarioId: 'blank',
      revision: 1,
      title,
      subtitle: '',
      minutes: 90,
      debriefFloorMinutes: 20,
      people: { from: 6, to: 10 },
      contentNote: '',
      emergencyWord: 'No duff',
      manual: [{ heading: 'The situation', text: '' }],
      rulesOfPlay,
      respondent: { name: '', letter: 'Z' },
      teams: [team('team-a', 'A'), team('team-b', 'B')],
      bodies: [],
      moves,
      debriefSteps: [
        { id: 'derole', minutes: 2 },
        { id: 'reflect', minutes: 3 },
        { id: 'timeline', minutes: 5 },
        { id: 'strategy', minutes: 6 },
        { id: 'interaction', minutes: 5 },
        { id: 'takeaway', minutes: 3 },
        { id: 'close', minutes: 1 },
      ],
      objectives: [
        {
          id: 'O1',
          text: 'Say for every tool which strategy it serves and through which mechanism it is meant to work.',
        },
        { id: 'O2', text: 'Anticipate what the other side may do in answer, before it does.' },
      ],
      baselineQuestion: '',
    },
    briefs: [brief('team-a'), brief('team-b')],
    script: {
      injects: [
        inject({
          id: 'inj_p1',
          number: 'P1',
          move: 0,
          kind: 'practice',
          plannedMinute: 5,
          title: 'Practice',
        }),
        inject({
          id: 'inj_1',
          number: '1',
          move: 1,
          kind: 'contextual',
          plannedMinute: 12,
          objectives: ['O1', 'O2'],
        }),
      ],
      tellTales: [],
      personas: [],
      facilitatorNotes: [],
    },
  };
}
