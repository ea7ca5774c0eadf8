import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Release, Seat, State } from '../../../exercise/state';
import type { DraftProgress } from '../../live/live-state';
import { playersOf } from '../frame/console-tools';

/** A team that shows nothing for longer than this while it decides is pointed out. In milliseconds. */
export const quietAfterMs = 5 * 60_000;

/** How far a team's card has come. */
export type CardProgress =
  | { kind: 'none' }
  | { kind: 'draft'; draft: DraftProgress; signatures: string[] }
  | { kind: 'counts'; cards: number };

/** The card of a team in the open move: the draft that was touched last, or that it counts. */
export function cardProgress(
  view: State,
  drafting: Record<string, DraftProgress>,
  team: string,
): CardProgress {
  const move = view.step?.move;
  const draft = Object.values(drafting)
    .filter((one) => one.kind === 'card' && one.scope === `team:${team}` && one.move === move)
    .filter((one) => one.filled > 0 && !view.cards[one.id]?.submitted)
    .sort((one, other) => other.updatedAt - one.updatedAt)[0];
  const cards = Object.values(view.cards).filter(
    (card) => card.team === team && card.move === move && card.submitted,
  ).length;
  if (!draft) return cards > 0 ? { kind: 'counts', cards } : { kind: 'none' };
  const signatures = (view.cards[draft.id]?.signatures ?? [])
    .filter((signature) => signature.revision === draft.revision)
    .map((signature) => signature.name);
  return { kind: 'draft', draft, signatures };
}

/**
 * When a team last gave a sign, in epoch milliseconds: a draft that was saved, a message, or any command of one of its
 * people; the opening of the step before that. Null before a step is open.
 * @param acts when people last gave a command, as far as this process has seen
 */
export function lastSignAt(
  view: State,
  drafting: Record<string, DraftProgress>,
  team: string,
  acts: Record<string, number> = {},
): number | null {
  const opened = view.stepsOpened.at(-1);
  if (!opened) return null;
  const bodies = (view.opening?.bodies ?? []).filter((body) => body.team === team).map((body) => body.id);
  const scopes = [`team:${team}`, ...bodies.map((body) => `body:${body}`)];
  return Math.max(
    opened.at,
    ...playersOf(view, team).map((seat) => acts[seat.id] ?? 0),
    ...Object.values(drafting).flatMap((draft) =>
      scopes.includes(draft.scope) && draft.penName !== '' ? [draft.updatedAt] : [],
    ),
    ...view.messages.flatMap((message) => (message.from === team ? [message.at] : [])),
    ...view.proposals.flatMap((proposal) => (bodies.includes(proposal.body) ? [proposal.at] : [])),
    ...view.forecasts.flatMap((forecast) => (forecast.team === team ? [forecast.lockedAt] : [])),
    ...Object.values(view.cards).flatMap((card) =>
      card.team === team
        ? [...card.signatures.map((signature) => signature.at), card.submitted?.at ?? 0]
        : [],
    ),
  );
}

/** For how long nothing came from a team, in exercise time; null before a step is open. */
export function silentFor(
  view: State,
  drafting: Record<string, DraftProgress>,
  team: string,
  now: number,
  acts?: Record<string, number>,
): number | null {
  const last = lastSignAt(view, drafting, team, acts);
  if (last === null) return null;
  return Math.max(0, exerciseTime(view.clock, now) - exerciseTime(view.clock, last));
}

/** Who of a team has read the inject that reached it last; null when none did. */
export function latestRead(view: State, team: string): { release: Release; read: Seat[]; of: number } | null {
  const people = playersOf(view, team);
  const release = view.releases.findLast(
    ({ status, recipients }) => status === 'released' && recipients.teams.includes(team),
  );
  if (!release) return null;
  const reads = view.reads[release.id] ?? [];
  return { release, read: people.filter((seat) => reads.includes(seat.id)), of: people.length };
}
