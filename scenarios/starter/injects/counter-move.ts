import type { StoryInject } from '../../../exercise/story';
import { counterMoveBranches } from './counter-move-branches';

/** Inject 6, the answer: one text for each counter-move that the facilitator may choose. */
export const counterMove: StoryInject = {
  id: 'inj_6',
  number: '6',
  move: 1,
  kind: 'counter-move',
  plannedMinute: 13,
  scenarioTime: 'Day 6, 08:00',
  title: 'The governor answers',
  text: '',
  softer: null,
  level: 1,
  from: 'Sound Radio',
  mode: 'news',
  reliability: { confidence: 'medium', words: 'Broadcast this morning; what is intended by it is not known' },
  to: { teams: 'all', members: [], screen: true },
  expectedAction: 'Teams compare what they forecast with what was chosen.',
  facilitatorNote:
    'Choose during the step before, without looking at a forecast, and write one sentence on what the governor protects by it. CM6 needs a second thought: it is yours to consent to. Then rule on one card, aloud, with a reason.',
  objectives: ['O2'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 2,
  learningPoints: [
    'The other side acts from its own interests, which may not be those we would have in its place.',
  ],
  branches: counterMoveBranches,
};
