import type * as events from '../events/wording';
import type { Evolution } from '../evolution';

const vocabularySet: Evolution<events.VocabularySet> = (state, { vocabulary }) => ({ ...state, vocabulary });

/** How the choice of words changes the state. */
export const evolutions = { VocabularySet: vocabularySet };
