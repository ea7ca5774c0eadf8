'use client';

import type { VocabularyId } from '../../exercise/vocabulary';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { baseView } from '../live/use-views';

const vocabularyOf = (state: LiveState) => baseView(state).vocabulary;

/** Whose words this exercise uses for its own parts; messages choose between them by `select`. */
export function useVocabulary(): { vocabulary: VocabularyId } {
  return { vocabulary: useLive(vocabularyOf) };
}
