import type { Habit, Plan } from './act';
import { answerMessages } from './conducting/answer-messages';
import { openVotes, readVotes } from './conducting/hold-votes';
import { openDebriefSteps, openSteps, start } from './conducting/open-steps';
import { chooseCounterMove, releaseInjects, revealCounterMove } from './conducting/release-injects';
import { closeSigning, moveLine, ruleCards, showCards } from './conducting/rule-outcomes';
import type { ConductorSight } from './sight';

const inPlay: Habit<ConductorSight>[] = [
  releaseInjects,
  chooseCounterMove,
  closeSigning,
  showCards,
  revealCounterMove,
  ruleCards,
  moveLine,
  openVotes,
  readVotes,
  answerMessages,
  openSteps,
];

/** EX178: what the conductor means to do next while it has the lead's part; nothing while a person has it, or in a pause. */
export function conductorPlans(sight: ConductorSight): Plan[] {
  const { phase, clock, isConducted } = sight.room;
  if (!isConducted || clock.pausedAt !== null) return [];
  if (phase === 'lobby') return start(sight);
  if (phase === 'ended') return openDebriefSteps(sight);
  return phase === 'running' ? inPlay.flatMap((habit) => habit(sight)) : [];
}
