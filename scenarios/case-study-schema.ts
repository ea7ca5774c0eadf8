import { z } from 'zod';
import { id, text } from './story-fields';
import { storyLimits as limits } from './story-limits';

/** One statement about the world with its source. Whether the source is listed is for the validator. */
export const caseFactSchema = z.strictObject({
  text: text(limits.paragraph),
  source: id,
  toBeChecked: z.literal(true).optional(),
});

/** What makes a story a case study. The approver may be empty: that is how it ships. */
export const caseStudySchema = z.strictObject({
  place: text(limits.name),
  period: text(limits.name),
  sources: z
    .array(z.strictObject({ id, kind: z.enum(['framework', 'document']), cite: text(limits.line) }))
    .min(1)
    .max(limits.many),
  facts: z.array(caseFactSchema).max(limits.many),
  approver: z.string().trim().max(limits.name),
});
