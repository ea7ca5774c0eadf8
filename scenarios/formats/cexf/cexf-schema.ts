import { z } from 'zod';

/** Most entries of one list in a file that is read. */
const entriesMax = 2_000;

const uuid = z.string().trim().min(1).max(80);
const words = z.string().max(20_000);
/** Files in use write numbers as text, as the format says, and as numbers. */
const seconds = z.union([z.string().trim().max(20), z.number()]).nullish();
const oneOrMore = z.union([words, z.array(words).max(entriesMax)]);
const anything = z.record(z.string(), z.unknown());

/** One step of the flow: which inject goes out when, and after what. */
const flowSchema = z.looseObject({
  description: words.optional(),
  inject_uuid: uuid,
  reporting_callback: z.array(z.unknown()).optional(),
  requirements: z
    .union([
      z.looseObject({ inject_uuid: uuid.optional(), resolution_requirement: words.optional() }),
      z.array(z.unknown()),
    ])
    .nullish(),
  sequence: z
    .looseObject({
      completion_trigger: oneOrMore.optional(),
      followed_by: oneOrMore.optional(),
      trigger: oneOrMore.optional(),
    })
    .nullish(),
  timing: z.looseObject({ triggered_at: seconds }).nullish(),
});

const payloadSchema = z.looseObject({
  uuid,
  name: words.optional(),
  type: words.optional(),
  parameters: anything.optional(),
});

const injectSchema = z.looseObject({
  uuid,
  name: words,
  action: words.optional(),
  action_payload_resource_uuid: uuid.nullish(),
  inject_evaluation: z
    .array(
      z.looseObject({
        result: words.optional(),
        parameters: z.unknown().optional(),
        score_range: z.unknown().optional(),
      }),
    )
    .max(entriesMax)
    .optional(),
  target_tool: words.optional(),
});

/**
 * The Common Exercise Format of MISP, as its description and its sample have it (github.com/MISP/cexf, format-description.md).
 * Keys that it does not name are let pass, because files in use have them.
 */
export const cexfSchema = z.looseObject({
  exercise: z.looseObject({
    name: words,
    description: words.optional(),
    expanded: words.optional(),
    /** The description says a list of pairs, the sample has an object. */
    meta: z.union([anything, z.array(z.unknown())]).optional(),
    namespace: words.optional(),
    tags: z.array(words).max(entriesMax).optional(),
    total_duration: seconds,
    uuid: uuid.optional(),
    valid_until: words.optional(),
    version: z.union([z.string(), z.number()]).optional(),
  }),
  inject_flow: z.array(flowSchema).max(entriesMax),
  inject_payloads: z.array(payloadSchema).max(entriesMax).optional(),
  injects: z.array(injectSchema).min(1).max(entriesMax),
});

/** A file in the Common Exercise Format. */
export type Cexf = z.infer<typeof cexfSchema>;
/** One step of its flow. */
export type CexfFlow = Cexf['inject_flow'][number];
/** One of its injects. */
export type CexfInject = Cexf['injects'][number];
/** What one of its injects brings. */
export type CexfPayload = NonNullable<Cexf['inject_payloads']>[number];
