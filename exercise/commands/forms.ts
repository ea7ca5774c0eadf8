import { z } from 'zod';
import { formIds } from '../forms/form';

/** What staff may ask for about forms. */
export const formCommands = [
  z.strictObject({
    type: z.literal('ShowAnswers'),
    form: z.enum(formIds),
    /** Of a pulse: the move that it is about. */
    move: z.int().min(0).max(99).optional(),
  }),
  z.strictObject({ type: z.literal('ShowPulse'), move: z.int().min(0).max(99) }),
] as const;
