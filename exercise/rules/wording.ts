import { happened } from '../decision';
import type { Rule } from '../rule';

/** EX184: the lead changes whose words the exercise uses. Setting what is set already does nothing. */
export const setVocabulary: Rule<'SetVocabulary'> = (state, { command }) =>
  command.vocabulary === state.vocabulary
    ? happened()
    : happened({ type: 'VocabularySet', vocabulary: command.vocabulary });
