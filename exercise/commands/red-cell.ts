import { z } from 'zod';
import { counterMoveIds } from '../../framework/counter-moves';

const id = z.string().min(1).max(80);
const text = (max: number) => z.string().trim().min(1).max(max);
const move = z.int().min(0).max(99);
const counterMove = z.enum(counterMoveIds);
const reason = text(300);

const judgement = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('approved') }),
  z.strictObject({ verdict: z.literal('returned'), reason }),
  z.strictObject({ verdict: z.literal('replaced'), reason, counterMove, protects: text(300) }),
]);

/** What the lead, the controller and the red cell itself may ask for. A suggestion has nothing but the menu and words. */
export const redCellCommands = [
  z.strictObject({
    type: z.literal('EnableRedCell'),
    controller: z.string().max(80),
    people: z.array(id).max(12),
    agreed: z.strictObject({ adults: z.boolean(), volunteers: z.boolean(), briefed: z.boolean() }),
  }),
  z.strictObject({ type: z.literal('DisbandRedCell') }),
  z.strictObject({
    type: z.literal('SuggestRedMove'),
    move,
    counterMove,
    protects: text(300),
    text: z.string().trim().max(600),
  }),
  z.strictObject({ type: z.literal('JudgeRedMove'), suggestion: id, judgement }),
] as const;
