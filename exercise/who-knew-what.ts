import type { ForwardedKind, Release, State } from './state';

/** A team that knows something, since when, and from which team; null where it was its own or came from control. */
export interface Knower {
  team: string;
  /** Epoch milliseconds; null where nobody noted when, as for a fact of the own list. */
  since: number | null;
  from: string | null;
  /** Not the team knows it, but one person of it whom it was sent to. */
  isOnePerson?: true;
}

/** The teams that an inject reached, and those of persons whom it reached alone; from a leak on where it came by one. */
function whomItReached({ seats }: State, { recipients, releasedAt, leaks }: Release): Knower[] {
  const since = (at: number | undefined) => at ?? releasedAt;
  const teams = recipients.teams.map((team) => {
    const leak = leaks.find((one) => one.teams.includes(team));
    return { team, since: since(leak?.at), from: null };
  });
  const persons = recipients.seats.flatMap((seat) => {
    const team = seats[seat]?.team;
    const leak = leaks.find((one) => one.seats.includes(seat));
    return team ? [{ team, since: since(leak?.at), from: null, isOnePerson: true as const }] : [];
  });
  return [...teams, ...persons];
}

/** The teams that had an item without anybody passing it on. */
function firstKnowers(state: State, kind: ForwardedKind, item: string): Knower[] {
  switch (kind) {
    case 'inject': {
      const release = state.releases.find((one) => one.id === item);
      return release ? whomItReached(state, release) : [];
    }
    case 'fact':
      return state.facts
        .filter(({ id }) => id === item)
        .map(({ team }) => ({ team, since: null, from: null }));
    case 'message':
      return state.messages
        .filter(({ id }) => id === item)
        .flatMap(({ from, to, at }) => [
          { team: from, since: at, from: null },
          ...(to === 'control' ? [] : [{ team: to, since: at, from }]),
        ]);
    case 'answer':
      return state.messages
        .filter(({ id }) => id === item)
        .flatMap(({ from, answer }) => (answer ? [{ team: from, since: answer.at, from: null }] : []));
  }
}

/**
 * EX277: every team that knows an item, each once, the first way it came to know it. A team of which one person knew before
 * stands there with that, too. For those who see all of it: staff.
 */
export function whoKnew(state: State, kind: ForwardedKind, item: string): Knower[] {
  const knowers = firstKnowers(state, kind, item);
  const passedOn = state.forwards
    .filter((one) => one.kind === kind && one.item === item)
    .map(({ to, from, at }) => ({ team: to, since: at, from }));
  const inTime: Knower[] = [...knowers, ...passedOn].sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
  return inTime.filter(({ team, isOnePerson }, index) => {
    const before = inTime.slice(0, index).filter((one) => one.team === team);
    return isOnePerson ? before.length === 0 : before.every((one) => one.isOnePerson);
  });
}
