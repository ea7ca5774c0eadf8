import type { Catalogue } from '../../framework/catalogue';
import type { Source } from '../../framework/source';

/** What an id stands for, in words that stay when a sentence is written better: a name, or where the source says it. */
export type Meanings = Readonly<Record<string, string>>;

interface Named {
  id: string;
  name: string;
}
interface Placed {
  id: string;
  source: Source;
}

/**
 * The meaning of every id of the catalogue. Names are part of what an entry means. A sentence is not: entries without a name mean
 * what their source says at the lines that they give. Ids that are made of others, such as those of links, mean nothing more.
 */
export function meaningsOf(catalogue: Catalogue): Meanings {
  const { considerations, lenses } = catalogue;
  const cells = lenses.flatMap((lens) => lens.cells.map((cell) => ({ ...cell, name: cellName(cell) })));
  const items = [...cells.flatMap((cell) => cell.items), ...lenses.flatMap((lens) => lens.purposes ?? [])];
  return Object.fromEntries([
    ...[catalogue.works, catalogue.strategies, catalogue.tools, catalogue.subTools].flatMap(byName),
    ...[catalogue.sanctionPurposes, considerations, catalogue.counterMoves].flatMap(byName),
    ...[catalogue.situationLines, catalogue.tensions, catalogue.cases, lenses, cells].flatMap(byName),
    ...[catalogue.mechanisms, catalogue.assumptions, catalogue.strategyQuestions].flatMap(byPlace),
    ...[catalogue.toolUses, considerations.flatMap(({ entries }) => entries)].flatMap(byPlace),
    ...[catalogue.findings, catalogue.tableEntries, catalogue.scopeNotes].flatMap(byPlace),
    ...catalogue.disputes.map(({ id, findings }) => [id, findings.slice(0, 2).join(' ')]),
    ...items.map(({ id, text }) => [id, text]),
  ]);
}

const byName = (list: readonly Named[]) => list.map(({ id, name }) => [id, name]);
const byPlace = (list: readonly Placed[]) => list.map(({ id, source }) => [id, linesOf(source)]);

function cellName({ name, group }: { name: string; group?: string }): string {
  return group ? `${group}: ${name}` : name;
}

/** `USHMM-2023 152`, `WPF-2016 707-709`; for what is ours the whole reason. */
function linesOf({ work, place }: Source): string {
  if (work === 'Forestall') return `${work} ${place}`;
  const withoutNumbered = place.replace(
    /(?:table|figure|notes?|strategy|mechanism) [\d.]+(?: and \d+)?/gi,
    '',
  );
  const lines = withoutNumbered.match(/\d+(?: to \d+)?/g) ?? [];
  return [work, ...lines.map((line) => line.replace(' to ', '-'))].join(' ');
}

/** What keeps the ids from meaning what they were pinned to, each as a sentence that says what to do. */
export function changedMeanings(pinned: Meanings, now: Meanings): string[] {
  const gone = Object.keys(pinned).filter((id) => !(id in now));
  const other = Object.keys(pinned).filter((id) => id in now && now[id] !== pinned[id]);
  const unpinned = Object.keys(now).filter((id) => !(id in pinned));
  return [
    ...gone.map((id) => `${id} is gone, and records may name it: bring it back.`),
    ...other.map(
      (id) =>
        `${id} stood for “${pinned[id]}” and stands for “${now[id]}” now: give what is new an id of its own, or, where only a name or a place was mended, mend the pin with it.`,
    ),
    ...unpinned.map(
      (id) => `${id} is new: add ${JSON.stringify(id)}: ${JSON.stringify(now[id])} to the pin.`,
    ),
  ];
}
