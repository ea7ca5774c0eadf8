import { z } from 'zod';
import { everyChoice } from '../voting/ballot';
import { followUpKinds } from '../voting/follow-ups';
import { id, text } from './fields';

/** A line that may be left empty. */
const line = z.string().trim().max(600);

/** What members and staff may ask for about a vote beside casting, opening and reading it. */
export const followUpCommands = [
  z.strictObject({ type: z.literal('ExplainVote'), vote: id, text: text(600) }),
  z.strictObject({
    type: z.literal('AmendVote'),
    vote: id,
    member: id,
    choice: z.enum([...everyChoice, 'absent']),
    reason: text(600),
  }),
  z.strictObject({
    type: z.literal('SetNonPlayerVote'),
    vote: id,
    member: id,
    choice: z.enum(everyChoice),
    reason: text(600),
  }),
  z.strictObject({
    type: z.literal('SetImplementation'),
    vote: id,
    who: line,
    means: line,
    enforcement: line,
  }),
  z.strictObject({
    type: z.literal('TakeFollowUp'),
    vote: id,
    kind: z.enum(followUpKinds),
    /** The other body, for `body`. */
    to: id.nullable().default(null),
    note: line.default(''),
  }),
  z.strictObject({ type: z.literal('ApplyToolRule'), vote: id, rule: id }),
] as const;
