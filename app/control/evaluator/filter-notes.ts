import type { EvaluatorNote, NoteKind } from '../../../exercise/state';

/** What a list of notes is narrowed to; an empty word lets everything through. */
export interface NoteFilter {
  kind: NoteKind | '';
  team: string;
  objective: string;
  /** Words that the text or its author's name contains. */
  words: string;
}

/** Lets every note through. */
export const noFilter: NoteFilter = { kind: '', team: '', objective: '', words: '' };

/** The notes that a filter lets through, the one that was written last first. */
export function filterNotes(notes: readonly EvaluatorNote[], filter: NoteFilter): EvaluatorNote[] {
  const words = filter.words.trim().toLowerCase();
  return notes
    .filter(
      ({ kind, ties, text, author }) =>
        (filter.kind === '' || kind === filter.kind) &&
        (filter.team === '' || ties.team === filter.team) &&
        (filter.objective === '' || ties.objective === filter.objective) &&
        (text.toLowerCase().includes(words) || author.toLowerCase().includes(words)),
    )
    .sort((one, other) => other.writtenAt - one.writtenAt);
}
