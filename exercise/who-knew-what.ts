import type { ForwardedKind, State } from './state';

/** A team that knows something, since when, and from which team; null where it was its own or came from control. */
export interface Knower {
  team: string;
  /** Epoch milliseconds; null where nobody noted when, as for a fact of the own list. */
  since: number | null;
  from: string | null;
}

/** The teams that had an item without anybody passing it on. */
function firstKnowers(state: State, kind: ForwardedKind, item: string): Knower[] {
  switch (kind) {
    case 'inject': {
      const release = state.releases.find((one) => one.id === item);
      const leakedTo = (team: string) => release?.leaks.find(({ teams }) => teams.includes(team))?.at;
      return (release?.recipients.teams ?? []).map((team) => ({
        team,
        since: leakedTo(team) ?? release?.releasedAt ?? null,
        from: null,
      }));
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

/** EX277: every team that knows an item, each once, the first way it came to know it. For those who see all of it: staff. */
export function whoKnew(state: State, kind: ForwardedKind, item: string): Knower[] {
  const knowers = firstKnowers(state, kind, item);
  const passedOn = state.forwards
    .filter((one) => one.kind === kind && one.item === item)
    .map(({ to, from, at }) => ({ team: to, since: at, from }));
  const inTime = [...knowers, ...passedOn].sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
  return inTime.filter(({ team }, index) => inTime.findIndex((one) => one.team === team) === index);
}
