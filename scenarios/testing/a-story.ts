import type { Story, StoryInject } from '../../exercise/story';

/** Builds an inject that reaches everybody; give what the test is about. */
export function anInject(overrides: Partial<StoryInject> = {}): StoryInject {
  return {
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 5,
    scenarioTime: 'Day 1, 08:00',
    title: 'A report arrives',
    text: 'Something has been seen.',
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'note',
    reliability: null,
    to: { teams: 'all', members: [], screen: true },
    expectedAction: '',
    facilitatorNote: '',
    objectives: ['O1'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [],
    branches: [],
    ...overrides,
  };
}

/** Builds the smallest story that validates, with the injects that the test is about. */
export function aStory(injects: StoryInject[] = [anInject()]): Story {
  return {
    opening: {
      scenarioId: 'small',
      revision: 1,
      title: 'Small',
      subtitle: 'For tests',
      minutes: 60,
      debriefFloorMinutes: 20,
      people: { from: 2, to: 5 },
      contentNote: 'Nothing loud.',
      emergencyWord: 'No duff',
      manual: [{ heading: 'Where things stand', text: 'Quiet.' }],
      rulesOfPlay: ['Speak from your role.'],
      respondent: { name: 'Velmara', letter: 'V' },
      teams: [
        {
          id: 'north',
          name: 'North',
          shortName: 'North',
          letter: 'N',
          places: 2,
          summary: 'One side of the table.',
        },
        {
          id: 'south',
          name: 'South',
          shortName: 'South',
          letter: 'S',
          places: 3,
          summary: 'The other side.',
        },
      ],
      bodies: [
        {
          id: 'assembly',
          name: 'Assembly',
          team: 'south',
          members: [
            { id: 'first', name: 'First', permanent: true },
            { id: 'second', name: 'Second', permanent: false },
            { id: 'third', name: 'Third', permanent: false },
          ],
          rule: {
            source: 'Rules of the Assembly',
            threshold: { kind: 'count', yes: 2, of: 3 },
            vetoMembers: ['first'],
            consensusFirst: false,
            scaledFrom: null,
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
            { step: 'decide', minutes: 10, question: 'What do we do?' },
          ],
        },
      ],
      debriefSteps: [
        { id: 'derole', minutes: 5 },
        { id: 'timeline', minutes: 15 },
      ],
      objectives: [{ id: 'O1', text: 'Name a mechanism.' }],
      baselineQuestion: 'Will the Assembly adopt a text?',
    },
    briefs: [
      {
        team: 'north',
        role: 'You decide.',
        goals: ['Stay in touch.'],
        redLines: ['No haste.'],
        knows: [],
        instructions: [],
      },
      {
        team: 'south',
        role: 'You vote.',
        goals: ['Agree.'],
        redLines: ['No silence.'],
        knows: ['A date.'],
        instructions: [{ member: 'first', text: 'Ask first.' }],
      },
    ],
    script: { injects, tellTales: [], personas: [], facilitatorNotes: [] },
  };
}
