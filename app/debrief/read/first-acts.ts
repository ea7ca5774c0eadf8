import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Release, State } from '../../../exercise/state';
import { countedCards, isPlayedAt } from './played-moves';

/** What can be a team's first act towards others: a card that counted, a demarche, an offer, a text before its body. */
export type ActKind = 'card' | 'demarche' | 'offer' | 'text';

/** When a team was first warned and when it first acted, in milliseconds of exercise time. */
export interface FirstAct {
  team: string;
  /** The first report of threats or violence that reached all of the team; null where none did. */
  warned: { at: number; release: Release } | null;
  acted: { at: number; kind: ActKind } | null;
  /** From the one to the other; null where one is missing, or the act came before the warning. */
  between: number | null;
}

/** Each team's first warning and first act, in the order of the scenario. It is a time and no mark: to wait can be right. */
export function firstActs(view: State): FirstAct[] {
  const timeOf = (at: number) => exerciseTime(view.clock, at);
  return (view.opening?.teams ?? []).map(({ id: team }) => {
    const release = firstWarning(view, team);
    const acts = actsOf(view, team).filter(({ at }) => isPlayedAt(view, at));
    const act = acts.sort((one, other) => one.at - other.at)[0];
    const warned = release ? { at: timeOf(release.at), release: release.release } : null;
    const acted = act ? { at: timeOf(act.at), kind: act.kind } : null;
    const between = warned && acted && acted.at >= warned.at ? acted.at - warned.at : null;
    return { team, warned, acted, between };
  });
}

/** A text of level 1 or more tells of discrimination, threats or violence; that is what counts as a warning here. */
function firstWarning(view: State, team: string): { at: number; release: Release } | null {
  const warnings = view.releases.flatMap((release) => {
    const at = reachedAt(release, team);
    return release.content.level > 0 && at !== null && isPlayedAt(view, at) ? [{ at, release }] : [];
  });
  return warnings.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** When a release reached a team or the whole room; null where it did not. A leak counts from when it was one. */
export function reachedAt({ releasedAt, recipients, leaks }: Release, team: string): number | null {
  if (releasedAt === null) return null;
  if (!recipients.screen && !recipients.teams.includes(team)) return null;
  const leaked = leaks.filter(({ teams, screen }) => screen || teams.includes(team)).map(({ at }) => at);
  const isByLeakAlone =
    (!recipients.teams.includes(team) || leaks.some(({ teams }) => teams.includes(team))) &&
    (!recipients.screen || leaks.some(({ screen }) => screen));
  return isByLeakAlone && leaked.length > 0 ? Math.min(...leaked) : releasedAt;
}

function actsOf(view: State, team: string): { at: number; kind: ActKind }[] {
  const bodies = (view.opening?.bodies ?? []).filter((body) => body.team === team).map(({ id }) => id);
  return [
    ...countedCards(view)
      .filter((card) => card.team === team)
      .map(({ at }) => ({ at, kind: 'card' as const })),
    ...view.demarches
      .filter(({ from }) => from === team)
      .map(({ at }) => ({ at, kind: 'demarche' as const })),
    ...Object.values(view.jointActions)
      .filter((action) => action.team === team)
      .map(({ at }) => ({ at, kind: 'offer' as const })),
    ...view.proposals
      .filter(({ body }) => bodies.includes(body))
      .map(({ at }) => ({ at, kind: 'text' as const })),
  ];
}
