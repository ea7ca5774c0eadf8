import { type Decision, refused } from './decision';
import type { State } from './state';

/** When the move that is open now first began, in epoch milliseconds; 0 before any. */
function moveBegan({ step, stepsOpened }: State): number {
  return stepsOpened.find((opened) => opened.move === step?.move)?.at ?? 0;
}

/** EX282: what a team has sent to others in this move: messages, demarches, what it forwarded, its words in talks. */
export function sentThisMove(state: State, team: string): number {
  const since = moveBegan(state);
  const letters = [
    ...state.messages.filter(({ to }) => to !== 'control'),
    ...state.demarches,
    ...state.forwards,
  ];
  const lines = state.talks.flatMap(({ isPlenary, lines }) => (isPlenary ? [] : lines));
  const isOwn = lines.filter(({ speaker }) => speaker && 'team' in speaker && speaker.team === team);
  return [...letters.filter(({ from }) => from === team), ...isOwn].filter(({ at }) => at >= since).length;
}

/** How many a team may still send in this move; null where nothing limits it. */
export function budgetLeft(state: State, team: string): number | null {
  const { messageBudget } = state;
  return messageBudget === null ? null : Math.max(0, messageBudget - sentThisMove(state, team));
}

/** EX281: why a team may send nothing more to others in this move; null when it may. */
export function whyOverBudget(state: State, team: string): Decision | null {
  return budgetLeft(state, team) === 0
    ? refused('MessageBudgetSpent', { limit: state.messageBudget ?? 0 })
    : null;
}
