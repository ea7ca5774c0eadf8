import type { StoryInject } from '../../../exercise/story';
import { counterMoveOneBranches } from './counter-move-one-branches';

/** Inject 7, the answer to the first move: nine assumptions, of which control chooses one. */
export const counterMoveOne: StoryInject = {
  id: 'inj_7',
  number: '7',
  move: 1,
  kind: 'counter-move',
  plannedMinute: 36,
  scenarioTime: 'Shortly after 28 November 2013, assumed',
  title: 'Assumed answer of the armed groups',
  text: '',
  softer: null,
  level: 1,
  from: 'Control, as an assumption',
  mode: 'note',
  reliability: {
    confidence: 'low',
    words: 'Assumed for this exercise; it is on no record and says nothing about what was done',
  },
  to: { teams: 'all', members: [], screen: true },
  expectedAction:
    'Teams compare what they forecast with what was chosen, and name one assumption that has moved.',
  facilitatorNote:
    'Say aloud that this is an assumption. SimCell chooses without having seen a forecast, and first writes one sentence on what the commanders protect by it. CM6 needs your consent. Then rule on one card.',
  objectives: ['O2'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 5,
  learningPoints: ['“The other side” is several, and what serves one commander can harm another.'],
  branches: counterMoveOneBranches,
};
