import type { FindingId, FindingTiming, ViolenceKind } from '../../../framework/evidence/finding';
import type { ToolId } from '../../../framework/tools';

/** One entry of the evidence as the search needs it: small, because a browser loads all of them. */
export interface SearchEntry {
  id: FindingId;
  /** Each folded word of the entry once, with a space before it, so that ` kill` finds `killing` and not `overkill`. */
  words: string;
  /** The tools on which it bears. */
  tools: readonly ToolId[];
  timing: readonly FindingTiming[];
  violence: readonly ViolenceKind[];
}

/** What a reader asks for. Empty: anything. A direction cannot be asked for, so that nobody reads one side only. */
export interface EvidenceQuery {
  text: string;
  tool: ToolId | '';
  timing: FindingTiming | '';
  violence: ViolenceKind | '';
}

/** A query that every entry answers. */
export const openQuery: EvidenceQuery = { text: '', tool: '', timing: '', violence: '' };

/** The words of a text in small letters and without accents; what is neither letter nor figure parts words. */
export function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The words of an entry as `SearchEntry.words` holds them. */
export function searchWords(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(foldedWords))].map((word) => ` ${word}`).join('');
}

/**
 * The entries that answer a query, in the order given: each word of the text begins a word of the entry, and each filter
 * that is set is among its marks. An entry that the review ties to no phase or kind answers no filter by it.
 */
export function searchEvidence(entries: readonly SearchEntry[], query: EvidenceQuery): FindingId[] {
  const { tool, timing, violence } = query;
  const beginnings = foldedWords(query.text).map((word) => ` ${word}`);
  const answers = (entry: SearchEntry) =>
    (!tool || entry.tools.includes(tool)) &&
    (!timing || entry.timing.includes(timing)) &&
    (!violence || entry.violence.includes(violence)) &&
    beginnings.every((beginning) => entry.words.includes(beginning));
  return entries.filter(answers).map(({ id }) => id);
}
