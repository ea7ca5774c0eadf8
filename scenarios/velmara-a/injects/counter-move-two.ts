import type { StoryInject } from '../../../exercise/story';
import { counterMoveTwoBranches } from './counter-move-two-branches';

/** Inject 12, the answer to what was adopted or blocked. Each branch works in both cases. */
export const counterMoveTwo: StoryInject = {
  id: 'inj_12',
  number: '12',
  move: 2,
  kind: 'counter-move',
  plannedMinute: 58,
  scenarioTime: 'Day 16, 10:00',
  title: 'Second counter-move of Velmara’s government',
  text: '',
  softer: null,
  level: 2,
  from: 'Velmara Wire, news agency in Port Sarn',
  mode: 'news',
  reliability: {
    confidence: 'medium',
    words: 'Published this morning; events in the districts not seen by the agency itself',
  },
  to: { teams: 'all', members: [], screen: true },
  expectedAction:
    'Each team says whether it would keep, adapt or leave its first choice, and what that would cost.',
  facilitatorNote:
    'SimCell chooses after the votes have been read, and may repeat the first counter-move. The texts speak of what was discussed, not of what was adopted, so that all fit any result. CM6 needs your consent. One ruling, then ENDEX.',
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
