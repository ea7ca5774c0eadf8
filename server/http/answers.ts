import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../say';

/** A refusal as it stands in the OpenAPI document. */
export const refusalSchema = z
  .object({
    ok: z.literal(false),
    code: z.string().openapi({ example: 'UnknownCode' }),
    message: z.string().openapi({ example: 'No exercise has this code. Codes use no zero and no letter O.' }),
    field: z.string().optional(),
  })
  .openapi('Refusal');

const statuses: Record<string, ContentfulStatusCode> = {
  AltMissing: 400,
  AttachmentKind: 415,
  OtherOrigin: 403,
  OwnerDecides: 403,
  PartTooBig: 413,
  ScenarioTooBig: 413,
  ReadOnly: 403,
  StoryUnreadable: 400,
  UnknownAuthor: 404,
  UnknownAuthored: 404,
  UnknownPart: 404,
  UnknownVersion: 404,
  AttachmentTooBig: 413,
  BadRequest: 400,
  CaseNotAcknowledged: 400,
  Unreadable: 400,
  NotSignedIn: 401,
  SeatUnknown: 401,
  NotForSeat: 403,
  NotAllowed: 403,
  OwnSeatRemoved: 403,
  ReplayOfOthers: 403,
  NotFound: 404,
  UnknownCode: 404,
  UnknownExercise: 404,
  UnknownInvite: 404,
  UnknownScenario: 404,
  MomentUnknown: 404,
  InviteClosed: 410,
  LinkUsed: 410,
  ExerciseEnded: 410,
  ExerciseClosed: 410,
  ShowsOff: 403,
  ShowsFull: 429,
  Busy: 429,
  Wrong: 500,
  StoreAway: 503,
  PackageFileChanged: 400,
  PackageFileMissing: 400,
  PackageFileUnknown: 400,
  PackageNotOurs: 400,
  NoScenario: 400,
  PackageRecordBroken: 400,
  PackageTooBig: 413,
  PackageUnderWay: 429,
  PackagesBusy: 503,
  PackageUnreadable: 400,
  PaperNotMade: 503,
  PapersBusy: 503,
  SpreadsheetMissing: 400,
  SpreadsheetTooBig: 413,
  SpreadsheetUnderWay: 429,
  SpreadsheetsBusy: 503,
  StoreAwayPlain: 503,
  PdfNotMade: 503,
};

/**
 * Answers with a refusal under the HTTP status that fits its code; conflicts are what is left. Typed as `never` because
 * a route's types list its good answers only, and every route may refuse.
 */
export function refuseWith(c: Context, refusal: Refusal): never {
  return c.json(refusal, statuses[refusal.code] ?? 409) as never;
}

/** The description of a JSON answer. */
export function jsonOf<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** The refusals that a route can answer with. */
export const refusals = {
  default: jsonOf(refusalSchema, 'A refusal: a stable code and one sentence that says what to do.'),
};
