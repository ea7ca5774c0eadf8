import { z } from 'zod';
import { writtenLines } from '../state';

const id = z.string().min(1).max(80);
const text = (max: number) => z.string().trim().min(1).max(max);

const hiddenSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), message: id }),
  z.strictObject({ kind: z.literal('fact'), fact: id }),
  z.strictObject({ kind: z.literal('proposal'), proposal: id }),
  z.strictObject({ kind: z.literal('ballot'), vote: id, member: id }),
  z.strictObject({ kind: z.literal('argument'), proposal: id, argument: id }),
  z.strictObject({ kind: z.literal('card'), card: id, line: z.enum(writtenLines) }),
  z.strictObject({ kind: z.literal('inject'), release: id }),
  z.strictObject({ kind: z.literal('joint-offer'), action: id }),
  z.strictObject({ kind: z.literal('joint-answer'), action: id, team: id }),
  z.strictObject({ kind: z.literal('commitment'), action: id, commitment: id }),
  z.strictObject({ kind: z.literal('shared-commitment'), seat: id }),
  z.strictObject({ kind: z.literal('talk'), talk: id, line: id }),
  z.strictObject({ kind: z.literal('demarche'), demarche: id }),
  z.strictObject({ kind: z.literal('forward'), forward: id }),
]);

/** What staff may ask for when a text must not stay. */
export const moderationCommands = [
  z.strictObject({
    type: z.literal('HideText'),
    subject: hiddenSubject,
    instead: text(160),
    note: text(600),
  }),
] as const;
