import { z } from 'zod';
import { packageLimits } from './package-limits';

/** What every package calls itself. */
export const packageFormat = 'forestall-package';
/** The version of the format that this code writes. A change of meaning raises it and gets a step in `upgrade-manifest`. */
export const packageVersion = 1;
/** What a package can hold. */
export const packageKinds = ['scenario', 'exercise'] as const;

/** Where the description of a package, its story and its record lie in it. */
export const packagePaths = {
  manifest: 'manifest.json',
  story: 'story.json',
  record: 'record.jsonl',
} as const;
/** The folder of files that injects carry, each under its id. */
export const attachmentFolder = 'attachments/';

const attachmentPath = /^attachments\/[a-z]+_[a-z0-9]{1,40}$/;

/** Whether a package may hold a file of this name. Every name is one of few forms, so none leads anywhere else. */
export const isPackagePath = (path: string): boolean =>
  (Object.values(packagePaths) as string[]).includes(path) || attachmentPath.test(path);

const fileSchema = z.strictObject({
  path: z.string().max(80).refine(isPackagePath),
  /** In hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0).max(packageLimits.unpacked),
});

const number = z.int().min(1).max(packageLimits.number);
const stretchesSchema = z
  .array(z.strictObject({ fromLine: number, rulesVersion: number }))
  .max(100)
  .refine((all) => all.every(({ fromLine }, index) => fromLine > (all[index - 1]?.fromLine ?? 0)));

/** What an exercise package says of its record. */
const recordSchema = z.strictObject({
  /** The version of the event shapes, and that of the rules, of whoever packed it. */
  eventVersion: number,
  rulesVersion: number,
  /** Under which rules each stretch of the record was decided, from its first line on. */
  rules: stretchesSchema,
  isRehearsal: z.boolean(),
});

/** The description that lies in every package: what it is, and every other file with its sum and size. */
export const manifestSchema = z.strictObject({
  format: z.literal(packageFormat),
  schemaVersion: z.literal(packageVersion),
  kind: z.enum(packageKinds),
  title: z.string().trim().min(1).max(200),
  /** When it was packed, in epoch milliseconds. */
  madeAt: z.int().min(0).max(packageLimits.instant),
  files: z.array(fileSchema).max(packageLimits.files),
  /** What an exercise has beside the record and a package has not, by stable words. */
  leftOut: z.array(z.string().max(40)).max(20),
  record: recordSchema.optional(),
});

/** The description of a package. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What is never in the package of an exercise, in the order in which screens say it. */
export const leftOutOfExercise = [
  'private-answers',
  'anonymous-answers',
  'drafts',
  'secret-votes',
  'spread-of-picks',
  'tokens',
  'expected-people',
] as const;
