import { z } from 'zod';
import { packageLimits } from './package-limits';
import { PackageError } from './package-problem';

const lineSchema = z.strictObject({
  at: z.int().min(0).max(packageLimits.instant),
  /** The seat that acted; null where nobody may know, or the server's clock did. */
  by: z.string().min(1).max(80).nullable(),
  command: z.string().min(1).max(80),
  /** The version of the shape in which the event stands. */
  version: z.int().min(1),
  event: z.looseObject({ type: z.string().min(1).max(60) }),
});

/** One line of a packed record. */
export type RecordLine = z.infer<typeof lineSchema>;

/** A key that JavaScript gives a meaning of its own; no event of ours has it. */
const trickyKey = /"__proto__"\s*:/u;

/**
 * Reads a line of a packed record.
 * @param line its number, from 1
 * @throws PackageError
 */
export function readRecordLine(text: string, line: number): RecordLine {
  const broken = () => new PackageError({ code: 'PackageRecordBroken', values: { line } });
  if (text.length > packageLimits.line || trickyKey.test(text)) throw broken();
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    throw broken();
  }
}
