import { z } from '@hono/zod-openapi';
import { draftKinds } from '../../exercise/authoring/draft';
import { authoringStatuses } from '../../exercise/story';

const iso = z.string().openapi({ example: '2026-11-27T09:00:00.000Z' });
/** What a part holds: an object, of whatever shape its author has left it in. */
export const valueSchema = z.record(z.string(), z.unknown());

/** A part as it is answered. */
export const partSchema = z
  .object({
    id: z.string(),
    kind: z.enum(draftKinds),
    place: z.number(),
    revision: z.int(),
    value: valueSchema,
    by: z.string(),
    at: iso,
  })
  .openapi('DraftPart');
/** A part as it is answered. */
export type AnsweredPart = z.infer<typeof partSchema>;

/** A scenario of this installation as it is answered. */
export const scenarioSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    status: z.enum(authoringStatuses),
    approvedBy: z.string().nullable(),
    may: z.enum(['owner', 'write', 'read']),
    createdAt: iso,
    changedAt: iso,
    changedBy: z.string(),
    version: z.int(),
    archived: z.boolean(),
  })
  .openapi('AuthoredScenario');
/** A scenario of this installation as it is answered. */
export type AnsweredScenario = z.infer<typeof scenarioSchema>;

/** A finding as it is answered. */
export const findingSchema = z
  .object({
    code: z.string(),
    sentence: z.string(),
    part: z.string().nullable(),
    field: z.string().nullable(),
    weight: z.enum(['stops', 'look']),
  })
  .openapi('DraftFinding');

/** The id of a scenario in a path. */
export const scenarioParam = z.object({ id: z.string().max(80) });
