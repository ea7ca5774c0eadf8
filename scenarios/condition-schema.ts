import { z } from 'zod';
import type { Condition } from '../exercise/condition';
import { counterMoveIds } from '../framework/counter-moves';
import { mechanismIds } from '../framework/mechanisms';
import { strategyIds } from '../framework/strategies';
import { toolIds } from '../framework/tools';
import { catalogueId } from './catalogue-id';
import { storyLimits as limits } from './story-limits';

const id = z.string().min(1).max(limits.id);
const move = z.number().int().min(0).max(limits.parts);

const leaves = {
  after: id.optional(),
  card: z
    .strictObject({
      team: id,
      move,
      tool: catalogueId('tool', toolIds).optional(),
      strategy: catalogueId('strategy', strategyIds).optional(),
      mechanism: catalogueId('mechanism', mechanismIds).optional(),
    })
    .optional(),
  vote: z.strictObject({ body: id, result: z.enum(['adopted', 'not-adopted']) }).optional(),
  counterMove: z
    .strictObject({ move, is: catalogueId('counter-move', counterMoveIds).optional() })
    .optional(),
  silence: z.strictObject({ team: id, minutes: z.number().int().min(1).max(limits.minutes) }).optional(),
};

/** One key and no more. An object with a key for each kind says where it is wrong, which a union of kinds does not. */
const oneKey = (value: object) => Object.values(value).filter((part) => part !== undefined).length === 1;
const oneKeySentence =
  'A condition has one key: all, any, not, after, card, vote, counterMove or silence. Put several under all or any.';

/** A condition with so many groups within groups; beyond them only single things, so that no file can nest for ever. */
function conditionAt(depth: number): z.ZodType<Condition> {
  if (depth === 0) return z.strictObject(leaves).refine(oneKey, oneKeySentence) as z.ZodType<Condition>;
  const inner = conditionAt(depth - 1);
  const several = z.array(inner).min(1).max(limits.few).optional();
  return z
    .strictObject({ all: several, any: several, not: inner.optional(), ...leaves })
    .refine(oneKey, oneKeySentence) as z.ZodType<Condition>;
}

/** What a line waits for. Whether what it names exists is for the validator. */
export const conditionSchema = conditionAt(limits.conditionDepth);
