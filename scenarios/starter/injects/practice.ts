import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The trial round: everybody opens a report and signs a card, on something that does not matter. */
export const practiceInjects: StoryInject[] = [
  {
    id: 'inj_p1',
    number: 'P1',
    move: 0,
    kind: 'practice',
    plannedMinute: 1,
    scenarioTime: 'Practice, before Day 4',
    title: 'Practice: the ferry is late',
    text: prose`
      This is a practice report. Nothing in it returns later. Fog has held up the ferry across the Sound. The harbour
      office expects it at noon; the captain says at three. Please open this on your own device. Then choose any tool on
      your team's card, say in a few words how it would work, and let two of you sign. The words do not matter. We are
      finding out whether every device works.
    `,
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'Two sources, two times: the fog is certain, the hour is not',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Every person opens the report. Both teams sign a trial card.',
    facilitatorNote:
      'Look at the names in the preview before you release: that is what every release looks like. Wait until all six have read it, then open the next step.',
    objectives: [],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['Every report names its source and leaves something open.'],
    branches: [],
  },
];
