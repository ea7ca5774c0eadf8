import type { MechanismId } from '../../../framework/mechanisms';
import { type ToolId, toolIds } from '../../../framework/tools';
import type { CountedCard } from './played-moves';

/** Cards that meet: in a way of working, in a tool, in whom they act on, or as pressure beside a way out. */
export type Meeting = { cards: CountedCard[] } & (
  | { kind: 'severalTools'; mechanism: MechanismId; tools: number }
  | { kind: 'severalMechanisms'; tool: ToolId; mechanisms: number }
  | { kind: 'sameTarget'; target: string }
  | { kind: 'pressureAndWayOut'; move: number }
);

/**
 * What could have reinforced what, or undone it: several tools on one mechanism, one tool on several, the same target, and
 * threats together with inducements in one move. It is read off the cards; whether it did is for the room to say.
 */
export function meetings(cards: CountedCard[]): Meeting[] {
  return [
    ...onOneMechanism(cards),
    ...throughSeveral(cards),
    ...pressureAndWayOut(cards),
    ...onOneTarget(cards),
  ];
}

function onOneMechanism(cards: CountedCard[]): Meeting[] {
  return groupsBy(cards, ({ content }) => content.mechanism).flatMap(([mechanism, met]): Meeting[] => {
    const tools = countOf(met, ({ content }) => content.tool);
    return tools > 1 ? [{ kind: 'severalTools', mechanism, tools, cards: met }] : [];
  });
}

function throughSeveral(cards: CountedCard[]): Meeting[] {
  return groupsBy(cards, ({ content }) => content.tool)
    .sort(([one], [other]) => toolIds.indexOf(one) - toolIds.indexOf(other))
    .flatMap(([tool, met]): Meeting[] => {
      const mechanisms = countOf(met, ({ content }) => content.mechanism);
      return mechanisms > 1 ? [{ kind: 'severalMechanisms', tool, mechanisms, cards: met }] : [];
    });
}

/** Raising the cost is pressure; raising the benefit of another course, or a way to meet core interests, is a way out. */
function pressureAndWayOut(cards: CountedCard[]): Meeting[] {
  return groupsBy(cards, ({ move }) => move).flatMap(([move, inMove]): Meeting[] => {
    const met = inMove.filter(
      ({ content: { mechanism } }) =>
        mechanism === 'DIS-M1' || mechanism === 'DIS-M2' || mechanism === 'DIS-M3',
    );
    const pressing = met.filter(({ content }) => content.mechanism === 'DIS-M1').length;
    return pressing > 0 && pressing < met.length ? [{ kind: 'pressureAndWayOut', move, cards: met }] : [];
  });
}

function onOneTarget(cards: CountedCard[]): Meeting[] {
  return groupsBy(cards, ({ content }) => targetKey(content.target) || null).flatMap(([, met]): Meeting[] =>
    met.length > 1 ? [{ kind: 'sameTarget', target: met[0]?.content.target.trim() ?? '', cards: met }] : [],
  );
}

/** A target without what does not change whom it means: case, spaces, a leading article, punctuation at its ends. */
export function targetKey(target: string): string {
  return target
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
    .replace(/^(?:the|an?) /u, '');
}

/** The cards by what they share, in the order in which it first came; those that share nothing are left out. */
export function groupsBy<Key>(
  cards: CountedCard[],
  keyOf: (card: CountedCard) => Key | null,
): [Key, CountedCard[]][] {
  const groups = new Map<Key, CountedCard[]>();
  for (const card of cards) {
    const key = keyOf(card);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return [...groups];
}

function countOf<Key>(cards: CountedCard[], keyOf: (card: CountedCard) => Key | null): number {
  return new Set(cards.map(keyOf).filter((key) => key !== null)).size;
}
