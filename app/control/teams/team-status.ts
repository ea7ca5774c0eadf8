import type { Seat, State, Vote } from '../../../exercise/state';
import type { LiveState } from '../../live/live-state';
import { playersOf } from '../frame/console-tools';
import {
  type CardProgress,
  cardProgress,
  lastSignAt,
  latestRead,
  quietAfterMs,
  silentFor,
} from './team-progress';

/** What staff can see of a team at one glance. */
export interface TeamStatus {
  people: Seat[];
  here: Seat[];
  away: Seat[];
  /** Known to the lead only; empty for everybody else. */
  out: Seat[];
  /** Those whose device is connected and lags behind. */
  stale: Seat[];
  read: ReturnType<typeof latestRead>;
  progress: CardProgress;
  /** How many cards of the open move count. */
  submitted: number;
  isLocked: boolean;
  /** The vote of the team's body in the open move; null where there is none. */
  vote: Vote | null;
  /** In milliseconds of exercise time; null before a step is open. */
  silent: number | null;
  /** When the team last gave a sign, in epoch milliseconds. */
  lastSign: number | null;
  /** It is asked for something now, and has shown nothing for longer than `quietAfterMs`. */
  isQuiet: boolean;
}

/** What of the connection a status is made of. */
export type Beside = Pick<LiveState, 'present' | 'drafting' | 'devices'>;

/** How a team stands now. */
export function teamStatus(view: State, beside: Beside, team: string, now: number): TeamStatus {
  const { present, drafting, devices } = beside;
  const people = playersOf(view, team);
  const here = people.filter((seat) => present.includes(seat.id));
  const progress = cardProgress(view, drafting, team);
  const silent = silentFor(view, drafting, team, now, devices.acts);
  const move = view.step?.move;
  const cards = Object.values(view.cards).filter((card) => card.team === team && card.move === move);
  const isLocked = view.forecasts.some((forecast) => forecast.team === team && forecast.move === move);
  const body = view.opening?.bodies.find((one) => one.team === team);
  const vote = view.votes.findLast((one) => one.body === body?.id && one.readAt === null) ?? null;
  return {
    people,
    here,
    away: people.filter((seat) => !present.includes(seat.id)),
    out: people.filter((seat) => seat.steppedOut),
    stale: people.filter((seat) => devices.stale.includes(seat.id) && present.includes(seat.id)),
    read: latestRead(view, team),
    progress,
    submitted: cards.filter((card) => card.submitted).length,
    isLocked,
    vote,
    silent,
    lastSign: lastSignAt(view, drafting, team, devices.acts),
    // A team that nobody sits in waits for people. One on paper that has no device here is not silent, it is not heard.
    isQuiet:
      people.length > 0 &&
      !(view.isOnPaper && here.length === 0) &&
      silent !== null &&
      silent > quietAfterMs &&
      isAsked(view, { progress, isLocked, vote, hasBody: !!body }),
  };
}

/** Whether the open step still waits for something of the team. In other steps people read, think or listen. */
function isAsked(
  { step }: State,
  team: Pick<TeamStatus, 'progress' | 'isLocked' | 'vote'> & { hasBody: boolean },
): boolean {
  switch (step?.step) {
    case 'decide':
      return team.progress.kind !== 'counts';
    case 'anticipate':
      return !team.isLocked;
    case 'agree':
      return team.hasBody && (team.vote === null || team.vote.cast.length < team.vote.rule.members.length);
    default:
      return false;
  }
}

/** The quiet teams, the longest silent first. */
export function quietTeams(view: State, beside: Beside, now: number): { team: string; silent: number }[] {
  return (view.opening?.teams ?? [])
    .map(({ id }) => ({ team: id, ...teamStatus(view, beside, id, now) }))
    .flatMap(({ team, silent, isQuiet }) => (isQuiet && silent !== null ? [{ team, silent }] : []))
    .sort((one, other) => other.silent - one.silent);
}
