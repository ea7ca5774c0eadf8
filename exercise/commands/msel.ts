import { z } from 'zod';
import { counterMoveIds } from '../../framework/counter-moves';
import { audience, edited, id, text } from './fields';

const inject = id;
const reason = text(300);
const minute = z.int().min(0).max(2880);

/** What lead and control may ask for about the lines of the MSEL. */
export const mselCommands = [
  z.strictObject({ type: z.literal('HoldInject'), inject }),
  z.strictObject({ type: z.literal('UnholdInject'), inject }),
  z.strictObject({ type: z.literal('SkipInject'), inject, reason }),
  z.strictObject({ type: z.literal('DeferInject'), inject, reason }),
  z.strictObject({ type: z.literal('RestoreInject'), inject }),
  z.strictObject({ type: z.literal('CompleteInject'), inject }),
  z.strictObject({
    type: z.literal('ReorderInject'),
    inject,
    /** The line that is to come next; null for the end; absent where the minute alone decides the place. */
    before: id.nullable().optional(),
    plannedMinute: minute.optional(),
    /** Moves the lines behind it by as many minutes. */
    shiftLater: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('EditInject'),
    inject,
    title: text(200).optional(),
    text: text(6000).optional(),
    softer: edited.nullable().optional(),
    facilitatorNote: z.string().trim().max(2000).optional(),
    to: audience.optional(),
    /** Edits the text of this branch instead of the line's own. */
    counterMove: z.enum(counterMoveIds).optional(),
  }),
  z.strictObject({ type: z.literal('ArmInject'), inject, minute, audience: audience.optional() }),
  z.strictObject({ type: z.literal('DisarmInject'), inject }),
  z.strictObject({ type: z.literal('EditReleased'), release: id, ...edited.shape }),
  z.strictObject({
    type: z.literal('MarkLeaked'),
    release: id,
    audience,
    /** An inject that follows from it, which goes out in the same breath. */
    consequence: z
      .strictObject({ inject, audience: audience.optional(), override: z.boolean().optional() })
      .optional(),
  }),
] as const;
