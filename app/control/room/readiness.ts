import type { Seat, State } from '../../../exercise/state';

/** What the practice round lets everybody try once. */
export const readinessModes = ['rules', 'inject', 'message', 'card', 'vote'] as const;
/** One of them. */
export type ReadinessMode = (typeof readinessModes)[number];

/** Who has tried what; null where it does not concern somebody, as a vote for a person without a member. */
export interface Readiness {
  /** Only what the practice round of this scenario has. */
  modes: ReadinessMode[];
  people: { seat: Seat; has: Partial<Record<ReadinessMode, boolean | null>> }[];
  /** By mode, those who have not yet. */
  missing: Partial<Record<ReadinessMode, Seat[]>>;
}

/**
 * How ready everybody is: has read the rules of play, which say how to step out; read the practice inject; the team has
 * written to somebody or was written to; the card of the practice round is signed; the vote of the practice round is cast.
 */
export function readiness(view: State, players: Seat[]): Readiness {
  const modes = readinessModes.filter((mode) => isPractised(view, mode));
  const people = players.map((seat) => ({
    seat,
    has: Object.fromEntries(modes.map((mode) => [mode, hasTried(view, seat, mode)])),
  }));
  const missing = Object.fromEntries(
    modes.map((mode) => [mode, people.filter(({ has }) => has[mode] === false).map(({ seat }) => seat)]),
  );
  return { modes, people, missing };
}

const practice = ({ opening }: State) => opening?.moves.find((move) => move.number === 0);

function isPractised(view: State, mode: ReadinessMode): boolean {
  const steps = practice(view)?.steps.map(({ step }) => step) ?? [];
  switch (mode) {
    case 'rules':
    case 'message':
      return true;
    case 'inject':
      return practiceInjects(view).length > 0;
    case 'card':
      return steps.includes('decide');
    case 'vote':
      return steps.includes('agree') && (view.opening?.bodies.length ?? 0) > 0;
  }
}

/** The lines of the script that belong to the practice round. */
function practiceInjects({ script }: State): string[] {
  return (script?.injects ?? [])
    .filter(({ move, kind }) => move === 0 && kind !== 'expected-action')
    .map(({ id }) => id);
}

function hasTried(view: State, seat: Seat, mode: ReadinessMode): boolean | null {
  switch (mode) {
    case 'rules':
      return seat.hasReadRules;
    case 'inject': {
      const lines = practiceInjects(view);
      return view.releases.some(
        ({ id, inject }) =>
          inject !== null && lines.includes(inject) && (view.reads[id] ?? []).includes(seat.id),
      );
    }
    case 'message':
      return view.messages.some(
        ({ from, to, author, answer }) =>
          (from === seat.team && (author === seat.name || answer !== null)) || to === seat.team,
      );
    case 'card':
      return Object.values(view.cards).some(
        ({ team, move, signatures, submitted }) =>
          team === seat.team &&
          move === 0 &&
          (submitted !== null || signatures.some((signature) => signature.seat === seat.id)),
      );
    case 'vote': {
      if (!seat.member) return null;
      const { body, id } = seat.member;
      return view.votes.some((vote) => vote.body === body && vote.cast.some(({ member }) => member === id));
    }
  }
}
