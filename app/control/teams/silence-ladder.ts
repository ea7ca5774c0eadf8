import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';

/** The steps towards a silent team, from the quietest on (practice 6.4, failure 5). None of them is public. */
export interface SilenceLadder {
  /** A word was said to the team since its last sign. */
  isNudged: boolean;
  /** The inject that is held in reserve for this move; null where the script has none. */
  reserve: StoryInject | null;
  /** It went out to the team since its last sign. */
  isReserveOut: boolean;
  next: 'nudge' | 'reserve' | 'options';
}

/** Which step is next for a team whose last sign was at `lastSign`, in epoch milliseconds. */
export function silenceLadder(view: State, team: string, lastSign: number): SilenceLadder {
  const reserve =
    view.script?.injects.find((line) => line.kind === 'contingency' && line.move === view.step?.move) ?? null;
  const isNudged = view.nudges.some((nudge) => nudge.team === team && nudge.at >= lastSign);
  const isReserveOut = view.releases.some(
    ({ inject, status, recipients, decidedAt }) =>
      inject === reserve?.id &&
      reserve !== null &&
      status !== 'taken-back' &&
      recipients.teams.includes(team) &&
      decidedAt >= lastSign,
  );
  const next = !isNudged ? 'nudge' : reserve && !isReserveOut ? 'reserve' : 'options';
  return { isNudged, reserve, isReserveOut, next };
}
