import type { StoryInject } from '../../exercise/story';
import { prose } from '../prose';
import { caseInject } from './case-inject';

/** The practice report. It is about nothing, and outside the case. */
export const practice: StoryInject = caseInject({
  id: 'inj_p1',
  number: 'P1',
  move: 0,
  kind: 'practice',
  plannedMinute: 7,
  scenarioTime: 'Practice, outside the case',
  title: 'Practice: the library van comes a day later',
  text: prose`
    This is a practice report. It is invented and has nothing to do with the case. The library van of a town that is on
    no map comes on Thursday and not on Wednesday. The driver says that the road is wet; the library says that a tyre is
    flat. Please read this on your own device and pin one thing as known and one as not known. Then choose any tool, say
    in a few words how it would work, and let two of you sign. Whoever sits in a body casts one trial vote. The words do
    not matter. We are finding out whether every device works.
  `,
  from: 'Control',
  mode: 'note',
  reliability: {
    confidence: 'medium',
    words: 'Two offices, two reasons: the delay is certain, the cause is not',
  },
  to: { teams: 'all', members: [], screen: true },
  expectedAction:
    'Every person opens the report. Every team signs a trial card. Every member casts a trial vote.',
  facilitatorNote:
    'Wait until every seat shows that it has read this. Walk to the tables that have not. Do not discuss the van.',
  requiresDecision: true,
  maximumMinutes: 5,
  learningPoints: ['Every report names its source and leaves something open.'],
});

/** The lines of the first move that belong to no case: one expectation and two reserves. */
export const staffLines = (date: string): StoryInject[] => [
  caseInject({
    id: 'inj_5',
    number: '5',
    move: 1,
    kind: 'expected-action',
    plannedMinute: 28,
    scenarioTime: date,
    title: 'Every team has a card with a mechanism',
    from: 'Control',
    mode: 'note',
    expectedAction:
      'Every team has a draft that names a tool and the mechanism by which it is meant to work.',
    facilitatorNote:
      'Staff only; nothing is sent. A tool without a mechanism needs a question at the table (“by what steps would that change anything?”). A draft that rests on what came later needs another (“who knew that on this date?”). No draft at all calls for inject 6.',
    objectives: ['O1'],
    maximumMinutes: 0,
  }),
  caseInject({
    id: 'inj_6',
    number: '6',
    move: 1,
    kind: 'contingency',
    plannedMinute: 30,
    scenarioTime: date,
    title: 'One option, within five minutes',
    text: prose`
      From your own front office, assumed for the exercise. Those who speak for you go into a call in five minutes and
      need one option to put there. They do not need the whole plan. Give them one tool, who or what it acts on, and one
      sentence on why it would work. If your honest view is to wait, write that down as the option, and say what you are
      waiting for and until when. Agree who holds the pen, and let two of you sign.
    `,
    from: 'Your own front office',
    mode: 'message',
    to: { teams: 'all', members: [], screen: false },
    expectedAction: 'The team submits a short card: tool, target, mechanism.',
    facilitatorNote:
      'Held in reserve. Send it only to a team that has no draft by now: choose that team at release. Go to the table once before you send it; silence on the screen is often talk at the table.',
    objectives: ['O1'],
    requiresDecision: true,
    contingencyFor: 'inj_5',
    maximumMinutes: 4,
    learningPoints: ['Not to act yet is an option with a reason and a date.'],
  }),
  caseInject({
    id: 'inj_6a',
    number: '6a',
    move: 1,
    kind: 'contingency',
    plannedMinute: 31,
    scenarioTime: date,
    title: 'What follows in a month',
    text: prose`
      From your own planning staff, assumed for the exercise. Your choice is on its way. Two questions before the evening
      call. If it works as you hope, what would be different in a month, and for whom would it be harder than today? And if
      others copy what you did, which of them would you wish had not? One answer to each is enough. Say it at the table;
      nothing has to be sent.
    `,
    from: 'Your own planning staff',
    mode: 'message',
    to: { teams: 'all', members: [], screen: false },
    expectedAction: 'The team names an effect of the second order and somebody for whom it arises.',
    facilitatorNote:
      'For a team whose card counts while the step has time. Choose that team at release. It needs no answer on the screen.',
    objectives: ['O4'],
    maximumMinutes: 3,
    learningPoints: ['An effect can be wanted by one side and borne by another.'],
    stretch: true,
  }),
];
