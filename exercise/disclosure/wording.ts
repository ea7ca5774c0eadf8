import type * as events from '../events/wording';
import { type RulesOf, toRoom } from './share';

/** Who may know of what `events/wording` tells. */
export const rules: RulesOf<events.VocabularySet> = { VocabularySet: toRoom };
