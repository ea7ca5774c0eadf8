import { z } from 'zod';
import { authoringStatuses, injectModes } from '../exercise/story';
import { considerationIds } from '../framework/considerations';
import { counterMoveIds } from '../framework/counter-moves';
import { mechanismIds } from '../framework/mechanisms';
import { strategyIds } from '../framework/strategies';
import { toolIds } from '../framework/tools';
import { caseFactSchema } from './case-study-schema';
import { catalogueId } from './catalogue-id';
import { conditionSchema } from './condition-schema';
import { mapMarkSchema } from './map-schema';
import { id, minute, objectiveId, possiblyEmpty, text } from './story-fields';
import { storyLimits as limits } from './story-limits';
import { translationsSchema } from './translations-schema';

const bodyMember = z
  .string()
  .regex(/^[a-z0-9_-]+:[a-z0-9_-]+$/, 'A member is written as body:member.')
  .max(limits.id * 2 + 1);

const counterMove = catalogueId('counter-move', counterMoveIds);
const foreseen = z.strictObject({
  strategies: z.array(catalogueId('strategy', strategyIds)).max(strategyIds.length).optional(),
  mechanisms: z.array(catalogueId('mechanism', mechanismIds)).max(mechanismIds.length).optional(),
  tools: z.array(catalogueId('tool', toolIds)).max(toolIds.length).optional(),
  considerations: z.array(z.enum(considerationIds)).max(considerationIds.length).optional(),
});

const variant = z.strictObject({ title: text(limits.title), text: text(limits.injectText) });

/** One line of the MSEL. The text may be empty only where no player sees it, which the validator checks. */
export const injectSchema = z.strictObject({
  id,
  number: z
    .string()
    .regex(
      /^P?[0-9]{1,3}[a-z]?$/,
      'A number is digits, with P before practice and a letter for late additions.',
    ),
  move: z.number().int().min(0).max(limits.parts),
  kind: z.enum(['contextual', 'expected-action', 'contingency', 'counter-move', 'practice']),
  plannedMinute: minute,
  scenarioTime: text(limits.line),
  title: text(limits.title),
  text: possiblyEmpty(limits.injectText),
  softer: variant.nullable(),
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  from: text(limits.name),
  mode: z.enum(injectModes),
  marks: z.array(mapMarkSchema).max(limits.few).optional(),
  reliability: z
    .strictObject({ confidence: z.enum(['low', 'medium', 'high']), words: text(limits.line) })
    .nullable(),
  to: z.strictObject({
    teams: z.union([z.literal('all'), z.array(id).max(limits.parts)]),
    members: z.array(bodyMember).max(limits.members),
    screen: z.boolean(),
  }),
  expectedAction: possiblyEmpty(limits.paragraph),
  foresees: foreseen.optional(),
  facilitatorNote: possiblyEmpty(limits.paragraph),
  objectives: z.array(objectiveId).max(limits.few),
  requiresDecision: z.boolean(),
  contingencyFor: id.nullable(),
  maximumMinutes: minute,
  learningPoints: z.array(text(limits.line)).max(limits.few),
  stretch: z.boolean().optional(),
  branches: z
    .array(
      z.strictObject({
        counterMove,
        title: text(limits.title),
        text: text(limits.injectText),
        softer: variant.nullable(),
      }),
    )
    .max(counterMoveIds.length),
  waitsFor: conditionSchema.optional(),
  status: z.enum(authoringStatuses).optional(),
  owner: text(limits.name).optional(),
  notes: text(limits.paragraph).optional(),
  more: z.record(id, text(limits.paragraph)).optional(),
  facts: z.array(caseFactSchema).max(limits.few).optional(),
  translations: translationsSchema.optional(),
});
