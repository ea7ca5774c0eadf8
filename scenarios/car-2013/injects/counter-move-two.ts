import type { StoryInject } from '../../../exercise/story';
import { counterMoveTwoBranches } from './counter-move-two-branches';

/** Inject 12, the answer to what was adopted or blocked. Each branch works in both cases, and each is an assumption. */
export const counterMoveTwo: StoryInject = {
  id: 'inj_12',
  number: '12',
  move: 2,
  kind: 'counter-move',
  plannedMinute: 56,
  scenarioTime: 'Shortly after 24 March 2014, assumed',
  title: 'Second assumed answer of the armed groups',
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
    'Each team says whether it would keep, adapt or leave its first choice, and what that would cost.',
  facilitatorNote:
    'SimCell chooses after the votes have been read, and may repeat the first counter-move. The texts fit any result. CM6 needs your consent. One ruling, then ENDEX.',
  objectives: ['O2', 'O4', 'O5'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 4,
  learningPoints: [
    'A strategy is more than one move: an answer by the other side reopens the choice.',
    'Side effects, good and bad, reach people who were not the target.',
  ],
  branches: counterMoveTwoBranches,
};
