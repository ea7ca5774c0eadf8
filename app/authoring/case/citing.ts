import type { CaseFact, CaseSource } from '../../../exercise/case-study';

/**
 * A fact that is cited from a source. From a public document it is to be checked, because nobody has compared the words
 * with it yet; from a source of the framework it is not. A source that is not listed leaves the tag as it was.
 */
export function citing(fact: CaseFact, source: string, sources: readonly CaseSource[]): CaseFact {
  const kind = sources.find(({ id }) => id === source)?.kind;
  const isTagged = kind === undefined ? fact.toBeChecked : kind === 'document';
  return { text: fact.text, source, ...(isTagged ? { toBeChecked: true } : {}) };
}

/** A new fact, cited from the source that was named last. */
export function blankFact(sources: readonly CaseSource[]): CaseFact {
  return citing({ text: '', source: '' }, sources.at(-1)?.id ?? '', sources);
}

/** How many facts are cited from each source, by its id. */
export function timesCited(facts: readonly Pick<CaseFact, 'source'>[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { source } of facts) times[source] = (times[source] ?? 0) + 1;
  return times;
}
