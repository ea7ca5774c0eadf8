import { caseIllustrations } from '../../../framework/case-illustrations';
import { considerationEntries, considerations } from '../../../framework/considerations';
import { disputes } from '../../../framework/evidence/disputes';
import { findings } from '../../../framework/evidence/findings';
import { tableEntries } from '../../../framework/evidence/table-entries';
import { lenses } from '../../../framework/lenses/lenses';
import { mechanisms } from '../../../framework/mechanisms';
import { scopeNotes } from '../../../framework/scope';
import { works } from '../../../framework/source';
import { strategies } from '../../../framework/strategies';
import { strategyQuestions } from '../../../framework/strategy-questions';
import { subTools } from '../../../framework/sub-tools';
import { tensions } from '../../../framework/tensions';
import { toolUses } from '../../../framework/tool-uses';
import { tools } from '../../../framework/tools';

/** An entry of the catalogue, as a link to it needs it. */
export interface CatalogueEntry {
  id: string;
  /** Its name, or its text where it has none. */
  title: string;
  /** Path of its page, with the anchor of its place on it where the page holds several. */
  address: string;
}

const pages = {
  strategies: strategies.map(({ id, name }) => ({ id, title: name })),
  tools: tools.map(({ id, name }) => ({ id, title: name })),
  evidence: findings.map(({ id, claim }) => ({ id, title: claim })),
  lenses: lenses.map(({ id, name }) => ({ id, title: name })),
};

const ofStrategies = [
  ...strategies.flatMap(({ id: strategy, assumptions }) =>
    assumptions.map(({ id, text }) => ({ id, title: text, strategy })),
  ),
  ...mechanisms.map(({ id, name, strategy }) => ({ id, title: name, strategy })),
  ...strategyQuestions.map(({ id, question, strategy }) => ({ id, title: question, strategy })),
  ...toolUses.map(({ id, label, strategy }) => ({ id, title: label, strategy })),
];

const anchored = {
  considerations: [
    ...considerations.map(({ id, name }) => ({ id, title: name })),
    ...considerationEntries.map(({ id, question }) => ({ id, title: question })),
  ],
  tables: tableEntries.map(({ id, text }) => ({ id, title: text })),
  disputes: disputes.map(({ id, text }) => ({ id, title: text })),
  tensions: tensions.map(({ id, name }) => ({ id, title: name })),
  cases: caseIllustrations.map(({ id, name }) => ({ id, title: name })),
  scope: scopeNotes.map(({ id, text }) => ({ id, title: text })),
  sources: works.map(({ code, title }) => ({ id: code, title })),
};

/** Every entry of the catalogue that has an address, in the order of the reference. */
export const catalogueEntries: readonly CatalogueEntry[] = [
  ...Object.entries(pages).flatMap(([part, entries]) =>
    entries.map(({ id, title }) => ({ id, title, address: `/reference/${part}/${id}` })),
  ),
  ...ofStrategies.map(({ id, title, strategy }) => ({
    ...{ id, title },
    address: `/reference/strategies/${strategy}#${id}`,
  })),
  ...subTools.map(({ id, name, partOf }) => ({
    ...{ id, title: name },
    address: `/reference/tools/${partOf[0]}#${id}`,
  })),
  ...lenses.flatMap((lens) =>
    lens.cells.map(({ id, name }) => ({ id, title: name, address: `/reference/lenses/${lens.id}#${id}` })),
  ),
  ...Object.entries(anchored).flatMap(([part, entries]) =>
    entries.map(({ id, title }) => ({ id, title, address: `/reference/${part}#${id}` })),
  ),
];

const byId = new Map(catalogueEntries.map((entry) => [entry.id, entry]));

/** The entry with this id. Throws on an unknown id: a test holds that whatever the catalogue names has an address. */
export function catalogueEntry(id: string): CatalogueEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`The reference has no entry ${id}`);
  return entry;
}
