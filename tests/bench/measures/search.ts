import { openQuery, searchEvidence } from '../../../app/reference/evidence/search';
import { searchEntries } from '../../../app/reference/evidence/search-entries';
import { type Report, tell, tellPercentiles } from '../figures';

/** How often each query is asked. */
export interface SearchSize {
  rounds: number;
}

/** What somebody types on the way to a question, letter by letter, and the filters that they then set. */
const typed = [
  'mediation in civil war',
  'sanctions on an ally',
  'peacekeeping 2014',
  'one-sided violence',
  'zzz',
];
const filters = [{}, { tool: 'T22' }, { timing: 'during', violence: 'civilians' }] as const;
const queries = typed.flatMap((text) =>
  Array.from(text, (_, place) => text.slice(0, place + 1)).flatMap((start) =>
    filters.map((filter) => ({ ...openQuery, ...filter, text: start })),
  ),
);

/** The search over the whole evidence, as a browser asks it with each letter; one sample is one answer. */
export function measureSearch({ rounds }: SearchSize, report: Report): void {
  const samples: number[] = [];
  let found = 0;
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      const askedAt = performance.now();
      found += searchEvidence(searchEntries, query).length;
      // The first round compiles the code; nobody counts it.
      if (round > 0) samples.push(performance.now() - askedAt);
    }
  }
  if (found === 0) throw new Error('No query found anything: the search is not measured but broken.');
  tell(report, 'entries of the evidence searched', searchEntries.length, 'count');
  tellPercentiles(report, 'search over the whole evidence', samples);
}
