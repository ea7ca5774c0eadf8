import { z } from 'zod';
/** The longest finding, and the longest action. */
import { improvementMax } from '../improvement-max';
import { findingKinds } from '../state';
import { id, text } from './fields';

/** What may be asked for once play is over: findings, actions, what stays out of the papers, what became of older items. */
export const improvementCommands = [
  z.strictObject({
    type: z.literal('WriteFinding'),
    /** Absent for a new one. */
    finding: id.optional(),
    kind: z.enum(findingKinds),
    objective: id.nullable(),
    text: text(improvementMax.finding),
  }),
  z.strictObject({ type: z.literal('WithdrawFinding'), finding: id }),
  z.strictObject({
    type: z.literal('WriteAction'),
    /** Absent for a new one. */
    action: id.optional(),
    finding: id.nullable(),
    text: text(improvementMax.action),
    owner: z.string().trim().max(improvementMax.owner),
    due: z.iso.date().nullable(),
  }),
  z.strictObject({ type: z.literal('WithdrawAction'), action: id }),
  z.strictObject({ type: z.literal('ReviewText'), item: z.string().min(1).max(200), isLeftOut: z.boolean() }),
  z.strictObject({
    type: z.literal('AnswerCarriedItem'),
    item: id,
    isDone: z.boolean(),
    note: z.string().trim().max(improvementMax.note),
  }),
] as const;
