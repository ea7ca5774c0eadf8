import { z } from 'zod';
import { storyLimits as limits } from './story-limits';

/** A text of so many characters at most, not empty. */
export const text = (longest: number) => z.string().trim().min(1).max(longest);

/** A number of members, from one on. */
export const count = z.number().int().min(1).max(limits.members);

/** An id of anything in a story. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/,
    'An id has small letters and digits, parted by single hyphens or underscores.',
  )
  .max(limits.id);

/** A text of so many characters at most, which may be empty. */
export const possiblyEmpty = (longest: number) => z.string().trim().max(longest);

/** A minute of the workshop, from its start on. */
export const minute = z.number().int().min(0).max(limits.minutes);

/** The id of an objective. */
export const objectiveId = z
  .string()
  .regex(/^[A-Z][0-9]{1,2}$/, 'An objective id is a capital letter and a number, such as O1.');
