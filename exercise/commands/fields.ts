import { z } from 'zod';

/** An id of something in the record or the story. */
export const id = z.string().min(1).max(80);
/** A text that somebody typed, not empty, of so many characters at most. */
export const text = (max: number) => z.string().trim().min(1).max(max);
/** To whom an inject is to go. */
export const audience = z.strictObject({
  teams: z.union([z.literal('all'), z.array(id).max(20)]),
  members: z.array(id).max(60),
  screen: z.boolean(),
});
/** The words of an inject. */
export const edited = z.strictObject({ title: text(200), text: text(6000) });
