import type { CardContent } from '../../../exercise/card';
import type { KnownInTeam, Message, Release, State } from '../../../exercise/state';
import { reachedAt } from './first-acts';
import { type CountedCard, countedCards, isPlayedAt } from './played-moves';

/** Something that could be known: an inject, or a message between teams. */
export type KnownItem = { id: string; at: number; title: string } & (
  | { kind: 'inject'; release: Release }
  | { kind: 'message'; message: Message }
);

/** How a team came to have an item first. `own`: it wrote it. `person`: it reached persons of it alone. */
export type WayOfKnowing = 'sent' | 'leak' | 'forward' | 'own' | 'person';

/** What a team knew of an item, and when; instants in epoch milliseconds. */
export interface TeamKnowledge {
  team: string;
  /** When it reached the team first, in which way and from which team; null where it never did. */
  reached: { at: number; how: WayOfKnowing; from: string | null } | null;
  /** Who of it had opened the item by the end; null where that is not told. */
  opened: KnownInTeam | null;
  passedOn: { at: number; to: string }[];
  /** Cards that counted later and name the item by its title. */
  cited: CountedCard[];
}

/** With more messages than this only those that were passed on are listed: of the others both ends knew, and nobody else. */
const messagesMax = 300;

/** What could be known in the moves that were played, in the order in which it came. */
export function knownItems(view: State): KnownItem[] {
  const injects = view.releases.flatMap((release): KnownItem[] =>
    release.releasedAt === null
      ? []
      : [
          {
            kind: 'inject',
            id: release.id,
            at: release.releasedAt,
            title: release.content.title,
            release,
          },
        ],
  );
  const between = view.messages.filter(({ to }) => to !== 'control');
  const copied = new Set(view.debrief?.knowledge?.copies.map(({ item }) => item));
  const listed = between.length > messagesMax ? between.filter(({ id }) => copied.has(id)) : between;
  const messages = listed.map((message): KnownItem => {
    const { id, at, text } = message;
    return { kind: 'message', id, at, title: text, message };
  });
  return [...injects, ...messages].filter(({ at }) => isPlayedAt(view, at)).sort((a, b) => a.at - b.at);
}

/** What each team knew of an item, in the order of the scenario. */
export function knowledgeOf(view: State, item: KnownItem): TeamKnowledge[] {
  const copies = copiesOf(view, item);
  const cards = countedCards(view);
  const told = view.debrief?.knowledge?.releases.find(({ release }) => release === item.id);
  return (view.opening?.teams ?? []).map(({ id: team }) => {
    const reached = firstWay(view, item, team, copies);
    return {
      team,
      reached,
      opened: told?.teams.find((one) => one.team === team) ?? null,
      passedOn: copies.filter(({ from }) => from === team).map(({ at, to }) => ({ at, to })),
      cited: reached
        ? cards.filter(
            (card) => card.team === team && card.at >= reached.at && names(card.content, item.title),
          )
        : [],
    };
  });
}

/** The forwardings that are copies of an item; which ones are is told at ENDEX. */
function copiesOf({ debrief, forwards }: State, { kind, id }: KnownItem): State['forwards'] {
  const traced = debrief?.knowledge?.copies.filter((copy) => copy.kind === kind && copy.item === id) ?? [];
  return forwards.filter((forward) => traced.some((copy) => copy.forward === forward.id));
}

function firstWay(
  view: State,
  item: KnownItem,
  team: string,
  copies: State['forwards'],
): TeamKnowledge['reached'] {
  const copied = copies
    .filter(({ to }) => to === team)
    .map(({ at, from }) => ({ at, how: 'forward' as const, from }));
  const ways = [...directWays(view, item, team), ...copied];
  return ways.sort((one, other) => one.at - other.at)[0] ?? null;
}

function directWays(view: State, item: KnownItem, team: string): NonNullable<TeamKnowledge['reached']>[] {
  if (item.kind === 'message') {
    const { from, to, at } = item.message;
    if (team === from) return [{ at, how: 'own', from: null }];
    return team === to ? [{ at, how: 'sent', from }] : [];
  }
  const { release } = item;
  const at = reachedAt(release, team);
  if (at !== null) return [{ at, how: at === release.releasedAt ? 'sent' : 'leak', from: null }];
  const isOfTeam = (seat: string) => view.seats[seat]?.team === team;
  return release.recipients.seats.some(isOfTeam) ? [{ at: item.at, how: 'person', from: null }] : [];
}

/** Shorter titles stand in a text by chance. */
const titleFrom = 6;

/** Whether a card's words name something by its title. A card has no line for its sources, so that this is all there is. */
export function names(content: CardContent, title: string): boolean {
  const wanted = title.trim().toLowerCase();
  if (wanted.length < titleFrom) return false;
  const { target, effect, agreement, cost, changeCourse, headline = '' } = content;
  return [target, effect, agreement, cost, changeCourse, headline].some((line) =>
    line.toLowerCase().includes(wanted),
  );
}
