import { z } from 'zod';
import { assumptionIds } from '../../framework/assumption-ids';
import { counterMoveIds } from '../../framework/counter-moves';
import { mechanismIds } from '../../framework/mechanisms';
import { sanctionPurposeIds } from '../../framework/sanction-purposes';
import { strategyIds } from '../../framework/strategies';
import { toolIds } from '../../framework/tools';
import { assumptionMarks, type CardContent, courseWords } from '../card';

const line = z.string().max(600);

/** A strategy card as it is typed. Every line may still be empty; an older screen leaves out what it does not know. */
export const cardContentSchema = z.strictObject({
  tool: z.enum(toolIds).nullable(),
  purpose: z.enum(sanctionPurposeIds).nullable(),
  strategy: z.enum(strategyIds).nullable(),
  mechanism: z.enum(mechanismIds).nullable(),
  target: line,
  effect: line,
  counterMove: z.enum(counterMoveIds).nullable(),
  agreement: line,
  cost: line,
  changeCourse: line,
  assumptions: z.partialRecord(z.enum(assumptionIds), z.enum(assumptionMarks)).default({}),
  evidenceSeen: z.array(z.enum(toolIds)).max(toolIds.length).default([]),
  course: z.enum(courseWords).optional(),
}) satisfies z.ZodType<CardContent>;

/** Chances out of 100 for every counter-move; whether they sum to 100 is a rule, not a shape. */
export const oddsSchema = z.record(z.enum(counterMoveIds), z.int().min(0).max(100));

/** The draft of a proposal. */
export const proposalDraftSchema = z.strictObject({
  title: z.string().max(160),
  text: z.string().max(6000),
  kind: z.enum(['substance', 'procedure']),
});
