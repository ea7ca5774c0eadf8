import { createTranslator } from 'use-intl/core';
import type { StoryInject } from '../../../exercise/story';
import msel from '../../messages/papers/msel.json';

/** The words of the MSEL's files. */
export const mselWords = createTranslator({ locale: 'en-GB', messages: msel });

/** How an inject is delivered, in words. */
export const modeWords = (mode: string): string => mselWords('mode', { mode });

/** The type of a line in words; null for one that was written on the spot. */
export function kindWords(kind: StoryInject['kind'] | null): string {
  const name = kind?.replace(/-(\w)/u, (_, letter: string) => letter.toUpperCase()) ?? 'written';
  return mselWords('kind', { kind: name });
}
