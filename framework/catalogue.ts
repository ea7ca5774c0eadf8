import { caseIllustrations } from './case-illustrations';
import { considerationEntries, considerations } from './considerations';
import { counterMoves } from './counter-moves';
import { crosswalk } from './evidence/crosswalk';
import type { CrosswalkLink } from './evidence/crosswalk-link';
import { disputes } from './evidence/disputes';
import { findingOf, findings } from './evidence/findings';
import { noFindings } from './evidence/no-findings';
import { type StrategyLink, strategyLinks } from './evidence/strategy-links';
import { tableEntries } from './evidence/table-entries';
import type { Lens } from './lenses/lens';
import { lenses } from './lenses/lenses';
import { mechanisms } from './mechanisms';
import { sanctionPurposes } from './sanction-purposes';
import { scopeNotes } from './scope';
import { situationLines } from './situation-lines';
import { type Source, works } from './source';
import { strategies } from './strategies';
import { strategyQuestions } from './strategy-questions';
import { subTools } from './sub-tools';
import { tensions } from './tensions';
import { toolUses } from './tool-uses';
import { tools } from './tools';

/** One entry of the catalogue: an id that never changes its meaning, a name or a text or both, and where it comes from. */
export type CatalogueEntry = { id: string; source: Source } & ({ name: string } | { text: string });

/**
 * Everything that the framework holds, as lists of entries, for programs that read it. Every entry has `id`, `text` or `name`, and
 * `source`; what else the framework knows of it lies beside. Entries with several sources lead with the first and keep all.
 */
export function catalogue() {
  return {
    works: works.map((work) => ({
      id: work.code,
      name: work.title,
      ...work,
      source: { work: work.code, place: 'The whole work' } satisfies Source,
    })),
    strategies,
    mechanisms,
    assumptions: strategies.flatMap(({ id, assumptions }) =>
      assumptions.map((assumption) => ({ strategy: id, ...assumption })),
    ),
    strategyQuestions: strategyQuestions.map((entry) => ({ ...entry, text: entry.question })),
    tools,
    subTools,
    toolUses: toolUses.map((entry) => ({ ...entry, name: entry.label, text: entry.how })),
    sanctionPurposes,
    considerations: considerations.map((one) => ({ ...one, entries: entriesOf(one.id) })),
    findings: findings.map((finding) => ({ ...finding, text: finding.claim })),
    disputes,
    tableEntries,
    crosswalk: crosswalk.map(linkEntry),
    noFindings: noFindings.map((entry) => ({ id: `${entry.tool}-none`, ...entry })),
    strategyLinks: strategyLinks.map(strategyLinkEntry),
    tensions: tensions.map((tension) => ({ ...tension, source: tension.sides[0] })),
    lenses: lenses.map(lensEntry),
    cases: caseIllustrations,
    counterMoves: counterMoves.map((entry) => ({ ...entry, source: firstOf(entry.basis) })),
    situationLines: situationLines.map((entry) => ({ ...entry, source: firstOf(entry.basis) })),
    scopeNotes,
  };
}

/** What `catalogue` gives. */
export type Catalogue = ReturnType<typeof catalogue>;

function entriesOf(consideration: string) {
  return considerationEntries
    .filter((entry) => entry.consideration === consideration)
    .map((entry) => ({ ...entry, text: entry.statement }));
}

/** A link has no sentence of its own: it is told by the finding that it leads to. */
function linkEntry(link: CrosswalkLink) {
  const { claim, source } = findingOf(link.finding);
  return { id: `${link.tool}-${link.finding}`, ...link, text: claim, source };
}

function strategyLinkEntry(link: StrategyLink) {
  const { claim, source } = findingOf(link.finding);
  return { id: `${link.strategy}-${link.finding}`, ...link, basis: 'ours' as const, text: claim, source };
}

/** The items of a lens stand where their cell stands. */
function lensEntry(lens: Lens) {
  const cells = lens.cells.map((cell) => ({
    ...cell,
    items: cell.items.map((item) => ({ ...item, source: cell.source })),
  }));
  const purposes = lens.purposes?.map((purpose) => ({ ...purpose, source: lens.source }));
  return { ...lens, cells, ...(purposes && { purposes }) };
}

function firstOf(basis: readonly Source[]): Source {
  const [first] = basis;
  if (!first) throw new Error('An entry of the catalogue names no basis');
  return first;
}
