import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The practice round: everybody opens, pins, signs and votes once, on something that does not matter. */
export const practiceInjects: StoryInject[] = [
  {
    id: 'inj_p1',
    number: 'P1',
    move: 0,
    kind: 'practice',
    plannedMinute: 7,
    scenarioTime: 'Practice, before Day 12',
    title: 'Practice: the lake ferry waits for the weather',
    text: prose`
      This is a practice report. Nothing in it returns later. A storm has closed the lake ferry between Karsa and
      Velmara. Forty tonnes of flour wait on the quay. The harbour office expects the crossing to open tomorrow morning;
      the ferry company says tomorrow evening. Please read this on your own device and pin one thing as known and one
      as not known. Then choose any tool, say in a few words how it would work, and let two of you sign. Members of the
      Council and of the Union then cast one trial vote. The words do not matter. We are finding out whether every
      device works.
    `,
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'Two offices, two times: the report is certain, the hour is not',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction:
      'Every person opens the report. Every team signs a trial card. Every member casts a trial vote.',
    facilitatorNote:
      'Wait until every seat shows that it has read this. Walk to the tables that have not; a neighbour helps faster than a talk from the front. Do not discuss the flour.',
    objectives: [],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 5,
    learningPoints: ['Every report names its source and leaves something open.'],
    branches: [],
  },
];
