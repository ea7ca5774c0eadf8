import type { VocabularyId } from '../vocabulary';

/** The lead chose whose words this exercise uses for its own parts. */
export interface VocabularySet {
  type: 'VocabularySet';
  vocabulary: VocabularyId;
}
