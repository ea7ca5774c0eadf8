import { z } from 'zod';
import { toolIds } from '../framework/tools';
import { catalogueId } from './catalogue-id';
import { count, id, text } from './story-fields';
import { storyLimits as limits } from './story-limits';

const ratio = { numerator: count, denominator: count };
const votes = z.int().min(1).max(limits.votes);
const exceeds = z.boolean().optional();

const thresholdSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('count'),
    yes: votes,
    of: votes,
  }),
  z.strictObject({
    kind: z.literal('fraction'),
    ...ratio,
    base: z.enum(['members', 'present', 'voting']),
    exceeds,
  }),
]);

const quorumSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), members: count }),
  z.strictObject({ kind: z.literal('fraction'), ...ratio, exceeds }),
]);

const abstentionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('neutral') }),
  z.strictObject({ kind: z.literal('counted') }),
  z.strictObject({
    kind: z.literal('constructive'),
    members: z.strictObject(ratio),
    population: z.strictObject(ratio),
  }),
]);

const waySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-objection'), allowed: z.int().min(0).max(limits.members) }),
  z.strictObject({ kind: z.literal('silence'), minutes: z.int().min(1).max(limits.minutes) }),
  z.strictObject({ kind: z.literal('chair'), member: id }),
  z.strictObject({ kind: z.literal('sign-on') }),
]);

/** Who must say yes. Whether the counts fit the members is for the validator. */
export const decisionRuleSchema = z.strictObject({
  source: text(limits.paragraph),
  toCheck: text(limits.paragraph).optional(),
  threshold: thresholdSchema,
  vetoMembers: z.array(id).max(limits.members),
  consensusFirst: z.boolean(),
  scaledFrom: z.strictObject({ yes: votes, of: votes }).nullable(),
  way: waySchema.optional(),
  procedure: thresholdSchema.optional(),
  quorum: quorumSchema.optional(),
  abstention: abstentionSchema.optional(),
  recused: z.array(id).max(limits.members).optional(),
  ballot: z.enum(['open', 'secret']).optional(),
});

const memberSchema = z.strictObject({
  id,
  name: text(limits.name),
  permanent: z.boolean(),
  interests: text(limits.paragraph).optional(),
  votes: z.int().min(1, 'A member has at least one vote.').max(limits.votes).optional(),
  population: z.int().min(1, 'A population is a whole number above zero.').optional(),
});

/** A body that votes, with its members and its rule. */
export const bodySchema = z.strictObject({
  id,
  name: text(limits.name),
  team: id,
  members: z.array(memberSchema).min(1).max(limits.members),
  rule: decisionRuleSchema,
});

/** What a result of a body does to a tool. Whether the rules fit the bodies and each other is for the validator. */
export const toolRuleSchema = z.strictObject({
  id,
  body: id,
  when: z.enum(['adopted', 'failed', 'vetoed']),
  tool: catalogueId('tool', toolIds),
  access: z.enum(['open', 'closed', 'priced']),
  words: text(limits.line),
});
