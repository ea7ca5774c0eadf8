import type { Context } from 'hono';
import { charactersMax } from '../../db/change-parts';
import { type Refusal, sayRefusal } from '../say';

/** How much one account, one scenario and one part may hold. */
export const authoringLimits = {
  /** Scenarios that one account has made, archived ones too. */
  scenarios: 200,
  /** Bytes of one part as JSON: a body with the 193 members of the largest real one, and their interests. */
  partBytes: 240_000,
  /** Changes in one step: a whole MSEL from a spreadsheet. */
  changes: 600,
  /** Versions that are kept by hand; those of openings and approvals come on top. */
  versions: 300,
  authors: 20,
  bank: 1_000,
  /** Characters of the note of a version. */
  note: 400,
} as const;

/** The largest body that a route of scenarios reads: a whole story with its injects. */
export const scenarioMax = 4_000_000;

/** Whether a request is about scenarios that are written here, which are larger than anything else that is sent. */
export function isOfScenario(c: Context): boolean {
  return /^\/api\/(?:scenarios|inject-bank)(?:\/|$)/u.test(c.req.path);
}

/** Whether a value is larger than a part may be. */
export function isTooBig(value: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(value)) > authoringLimits.partBytes;
}

/** Says that the parts of a scenario would be more than one may have in all. */
export function sayTooHeavy(): Refusal {
  return sayRefusal('ScenarioTooBig', { megabytes: charactersMax / 1_000_000 });
}
