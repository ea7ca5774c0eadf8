import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { counterMoveTwoBranches } from './counter-move-two-branches';

/** Inject 12, an assumed answer to what was adopted or blocked. Each branch fits any result, and none is on record. */
export const counterMoveTwo: StoryInject = caseInject({
  id: 'inj_12',
  number: '12',
  move: 2,
  kind: 'counter-move',
  plannedMinute: 56,
  scenarioTime: 'Assumed, some days after 20 April 2012',
  title: 'Second answer, assumed for the exercise',
  level: 1,
  from: 'Control, for the exercise',
  mode: 'brief',
  reliability: { confidence: 'medium', words: 'Assumed for the exercise; nothing of it is on record' },
  to: { teams: 'all', members: [], screen: true },
  expectedAction: 'Each team says what it would look at next, and what its choice has made harder.',
  facilitatorNote:
    'SimCell chooses after the votes have been read, and may repeat the first counter-move. It need not choose what came about. CM6 needs your consent. One ruling, then ENDEX.',
  objectives: ['O2', 'O4', 'O5'],
  maximumMinutes: 4,
  learningPoints: ['A strategy is more than one move: an answer by the other side reopens the choice.'],
  branches: counterMoveTwoBranches,
});
