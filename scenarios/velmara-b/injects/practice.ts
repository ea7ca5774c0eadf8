import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

const forEverybody: StoryInject['to'] = { teams: 'all', members: [], screen: true };

/** The practice round: a report, a map, a message, a card, a vote and the way out, on something that does not matter. */
export const practiceInjects: StoryInject[] = [
  {
    id: 'inj_p1',
    number: 'P1',
    move: 0,
    kind: 'practice',
    plannedMinute: 12,
    scenarioTime: 'Practice, before Day 12',
    title: 'Practice: the ferry waits, and so does the flour',
    text: prose`
      This is a practice report and nothing in it returns later. A storm has closed the lake ferry between Karsa and
      Velmara, and forty tonnes of flour wait on the quay. The harbour office expects the crossing to open tomorrow
      morning; the ferry company says tomorrow evening. Pin one thing as known and one as not known. Choose any tool for
      your card, say in a few words how it would work, and let two of you sign. Send control one line and wait for the
      answer. If you sit in a body, cast one trial vote. Then find *Step out*, and come back.
    `,
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'Two offices, two times: the report is certain, the hour is not',
    },
    to: forEverybody,
    expectedAction:
      'Every person opens the report and finds the way out. Every team signs a trial card and writes one line to control. Every member casts a trial vote.',
    facilitatorNote:
      'Wait until the wall of seats is green. The technician goes to each seat that is not; table facilitators help their own tables. SimCell answers every line with one line. Do not discuss the flour.',
    objectives: [],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 6,
    learningPoints: ['Every report names its source and leaves something open.'],
    branches: [],
  },
  {
    id: 'inj_p2',
    number: 'P2',
    move: 0,
    kind: 'practice',
    plannedMinute: 15,
    scenarioTime: 'Practice, before Day 12',
    title: 'Practice: where the lorries stand',
    text: prose`
      This is a practice map. It shows two places where lorries wait for the ferry: at the bridge at Olm and in Port Sarn.
      A second map may arrive later in the day, and it will look like this one: marks with a few words, and a list of the
      same words below for everybody who reads rather than looks. Find the mark at Olm, and tell your neighbour which river
      it stands by. Nothing has to be sent.
    `,
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'map',
    marks: [
      { at: [604, 148], label: 'Olm: nine lorries wait' },
      { at: [660, 575], label: 'Port Sarn: four lorries wait' },
    ],
    reliability: { confidence: 'high', words: 'Counted by the harbour office this morning' },
    to: forEverybody,
    expectedAction: 'Every person finds the map and the list of its marks.',
    facilitatorNote:
      'Ask one table aloud what stands at Olm. A device that shows no map shows the list; that is enough.',
    objectives: [],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['A map shows what somebody marked, not what is there.'],
    branches: [],
  },
];
