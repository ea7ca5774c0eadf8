import { z } from 'zod';
import { expandReadyBody } from './bodies/expand-ready-body';
import { bodySchema } from './body-schema';
import { shapeSentence } from './drafts/shape-sentence';
import { id, text } from './story-fields';
import { storyLimits as limits } from './story-limits';

const readyBodySchema = z.strictObject({
  ready: text(limits.name),
  team: id,
  year: z.int().optional(),
  rule: text(limits.name).optional(),
  id: id.optional(),
  name: text(limits.name).optional(),
  members: z
    .array(
      z.union(
        [
          z.string(),
          z.strictObject({
            id: z.string(),
            name: text(limits.name).optional(),
            interests: text(limits.paragraph).optional(),
          }),
        ],
        'A member is an id, or an object with an id and, if wanted, a name and interests.',
      ),
    )
    .min(1)
    .max(limits.members)
    .optional(),
});

/** A body as a scenario file has it: written out, or a ready one by its id, which becomes an ordinary body here. */
export const authoredBodySchema = z.preprocess((value, context) => {
  if (typeof value !== 'object' || value === null || !('ready' in value)) return value;
  const entry = readyBodySchema.safeParse(value);
  if (!entry.success) {
    for (const issue of entry.error.issues)
      context.addIssue({ code: 'custom', path: [...issue.path], message: shapeSentence(issue) });
    return z.NEVER;
  }
  const body = expandReadyBody(entry.data);
  if (body.ok) return body.found;
  context.addIssue({ code: 'custom', ...body.problem });
  return z.NEVER;
}, bodySchema);
