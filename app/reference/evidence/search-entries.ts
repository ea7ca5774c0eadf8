import { crosswalk } from '../../../framework/evidence/crosswalk';
import { findings } from '../../../framework/evidence/findings';
import { toolOf } from '../../../framework/tools';
import { type SearchEntry, searchWords } from './search';

/**
 * The whole evidence, prepared for the search. What is searched is what a reader sees of an entry but its direction: code,
 * claim, conditions, measure, studies, and the names of the tools on which it bears.
 */
export const searchEntries: readonly SearchEntry[] = findings.map((finding) => {
  const { id, claim, conditions, outcome, studies, timing, violence } = finding;
  const tools = crosswalk.filter((link) => link.finding === id).map(({ tool }) => tool);
  const names = tools.map(toolOf).flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = searchWords([id, claim, conditions ?? '', outcome ?? '', ...studies, ...names]);
  return { id, words, tools, timing, violence };
});
