import { z } from 'zod';
import { storyLimits as limits } from './story-limits';

/** How a language is written: `en`, `fr`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'A language is written as en, fr or pt-BR.');

/** Texts in other languages by their place. Whether a place exists is for the validator. */
export const translationsSchema = z
  .record(languageTag, z.record(z.string().max(limits.place), z.string().trim().min(1).max(limits.note)))
  .refine((languages) => Object.keys(languages).length <= limits.few, {
    message: `A story has at most ${limits.few} languages beside that of its author.`,
  });
