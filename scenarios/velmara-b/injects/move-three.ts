import type { Condition } from '../../../exercise/condition';
import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

const answeredTwice: Condition = { counterMove: { move: 2 } };

/** Move 3, adapt: two openings that make an option from the first move worth another look. */
export const moveThreeInjects: StoryInject[] = [
  {
    id: 'inj_13',
    number: '13',
    move: 3,
    kind: 'contextual',
    plannedMinute: 112,
    scenarioTime: 'Day 17, 09:00',
    title: 'Opposition would talk if the Wardens leave the river',
    text: prose`
      Posted this morning on the alliance's own page. “We accept talks without conditions on the count, in any place that
      the Lakes Union chooses. One thing has to come first: the Wardens leave Tesh and Ullen, and somebody from outside
      sees them go. We do not ask who sent them. We will call no rallies in the capital while the talks last.” The page
      was signed by Merin Dask and two others. A fourth leader of the alliance has not signed and has not said why.
    `,
    softer: null,
    level: 0,
    from: 'Alliance of the opposition, for the mediator',
    mode: 'post',
    reliability: {
      confidence: 'medium',
      words: 'The alliance’s own page; whether all of the alliance stands behind it is open',
    },
    to: { teams: ['lakes-union', 'peace-council'], members: [], screen: true },
    expectedAction:
      'Teams take up again an option that they had put aside: mediation, observers, a guarantee. They say what has changed.',
    foresees: { considerations: ['SI'] },
    facilitatorNote:
      'Read it aloud from the room screen after the silent pre-mortem or before it, as the room needs. It is an opening, not the answer. Ask: which option that you set aside in the first move looks different now?',
    objectives: ['O5'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 3,
    learningPoints: [
      'An option that was rejected for good reasons can become possible when the reasons change.',
      'Not everything that follows from pressure is bad news.',
    ],
    branches: [],
    waitsFor: answeredTwice,
  },
  {
    id: 'inj_14',
    number: '14',
    move: 3,
    kind: 'contextual',
    plannedMinute: 116,
    scenarioTime: 'Day 17, 11:00',
    title: 'A general speaks of units that will stay where they are',
    text: prose`
      Call through a retired attaché, written down as spoken. “I speak for myself and for two colleagues. Some units will
      not go into the river districts, whatever paper they are given. I will not tell you which. Their officers want to
      know three things: that their pay goes on, that they are not tried for having stayed in barracks, and that nobody
      abroad praises them next week. The Minister knows more of this than he shows. If you can promise one of the three,
      say which. If you can promise none, do not call back.”
    `,
    softer: null,
    level: 1,
    from: 'A general of the northern command',
    mode: 'call',
    reliability: {
      confidence: 'low',
      words: 'One voice through one go-between; he has something to gain, and much to fear',
    },
    to: { teams: ['national'], members: [], screen: false },
    expectedAction:
      'Halvern links it with the question of guarantees from inject 2, and asks others for what it cannot promise alone.',
    foresees: { strategies: ['DIS', 'TRA'], considerations: ['SI'] },
    facilitatorNote:
      'For Halvern alone. It meets inject 2: two mechanisms may now help each other, or give each other away. If Halvern reads it aloud it is known to all; ask what that does to the promise. If they call back, the general answers in two lines.',
    objectives: ['O5', 'O2'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 4,
    learningPoints: [
      'Assurances work only if whoever gives them can keep them.',
      'A source can be right and have its own reasons.',
    ],
    branches: [],
    waitsFor: answeredTwice,
  },
];
