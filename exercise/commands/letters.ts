import { z } from 'zod';
import { forwardedKinds } from '../state';
import { id, text } from './fields';

/** What teams send to each other beside messages, and the limit that staff may set to all of it. */
export const letterCommands = [
  z.strictObject({ type: z.literal('SendDemarche'), to: id, title: text(160), text: text(6000) }),
  z.strictObject({ type: z.literal('AcknowledgeDemarche'), demarche: id }),
  z.strictObject({
    type: z.literal('ForwardItem'),
    to: id,
    kind: z.enum([...forwardedKinds, 'forward']),
    item: id,
    note: z.string().trim().max(600),
  }),
  z.strictObject({ type: z.literal('SetMessageBudget'), perMove: z.int().min(1).max(99).nullable() }),
] as const;
