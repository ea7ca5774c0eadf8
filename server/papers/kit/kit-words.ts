import { createTranslator } from 'use-intl/core';
import kit from '../../messages/papers/kit.json';
import { isolatingValues } from '../document/isolated';

/** The words of the papers that are printed before play. */
export const kitWords = isolatingValues(createTranslator({ locale: 'en-GB', messages: kit }));
