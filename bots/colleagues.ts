import { oneOf } from './chance';
import type { PlayerSight } from './sight';

/** Who of the own team is a bot, in the order in which they came. */
function botsOf({ team, seat }: PlayerSight): string[] {
  return Object.values(team.seats)
    .filter((other) => other.bot && !other.removed && other.team === seat.team)
    .map((other) => other.id);
}

/** Whether people play in the team. Bots wait for them, and never take their pen. */
export function worksWithPeople({ team, seat }: PlayerSight): boolean {
  return Object.values(team.seats).some(
    (other) => !other.bot && !other.removed && other.role === 'player' && other.team === seat.team,
  );
}

/** Whether it falls to this bot to do something that one of the team does. */
export function fallsTo(sight: PlayerSight, ...task: (string | number)[]): boolean {
  const bots = botsOf(sight);
  return bots.length > 0 && oneOf(bots, sight.seat.team ?? '', ...task) === sight.seat.id;
}

/** The open step, if it is one of these. */
export function stepOf({ team }: PlayerSight, ...steps: string[]) {
  const { step } = team;
  return step && steps.includes(step.step) ? step : null;
}
