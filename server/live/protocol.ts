import { z } from 'zod';
import { cardContentSchema, oddsSchema, proposalDraftSchema } from '../../exercise/commands/card-content';
import { commandIdSchema, commandSchema } from '../../exercise/commands/schema';
import { formIds, longestAnswer } from '../../exercise/forms/form';
import { inviteRoles, inviteUses, reflectionKinds } from '../../exercise/state';
import { mechanismIds } from '../../framework/mechanisms';
import { toolIds } from '../../framework/tools';

/** The version of the messages in this file. A client that speaks another one is told to reload. */
export const protocolVersion = 1;

/** `command`: a request to the rules, with the id that makes a resend harmless. */
export const commandMessage = z.strictObject({ id: commandIdSchema, command: commandSchema });

/** `catchUp`: what the client has of each channel it follows. Another version of the rules makes cursors worthless. */
export const catchUpMessage = z.strictObject({
  rules: z.int().optional(),
  cursors: z.record(z.string().max(120), z.int().min(0)).optional(),
});

/** `confirm`: what the client has of each channel, said now and then, so that staff see a device that lags. */
export const confirmMessage = z.strictObject({ cursors: z.record(z.string().max(120), z.int().min(0)) });

const place = {
  kind: z.enum(['card', 'forecast', 'proposal']),
  move: z.int().min(0).max(99),
  ordinal: z.int().min(1).max(3),
};

/** `openDraft`: opens the team's or body's draft at this place, or gives what a teammate opened. */
export const openDraftMessage = z.strictObject(place);
/** `takePen`: the pen goes to this seat, whoever held it. */
export const takePenMessage = z.strictObject(place);

const save = { ...place, penCounter: z.int().min(1), revision: z.int().min(0) };
/** `saveDraft`: the whole content, on top of the revision that was seen, with the counter of the pen. */
export const saveDraftMessage = z.discriminatedUnion('kind', [
  z.strictObject({ ...save, kind: z.literal('card'), content: cardContentSchema }),
  z.strictObject({ ...save, kind: z.literal('forecast'), content: z.strictObject({ odds: oddsSchema }) }),
  z.strictObject({ ...save, kind: z.literal('proposal'), content: proposalDraftSchema }),
]);

/** `putPrivate`: something that only this seat's token reads again. */
export const putPrivateMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pick'),
    move: z.int().min(0).max(99),
    content: z.strictObject({ tool: z.enum(toolIds).nullable(), mechanism: z.enum(mechanismIds).nullable() }),
  }),
  z.strictObject({
    kind: z.literal('baseline'),
    content: z.strictObject({ percent: z.int().min(0).max(100) }),
  }),
  z.strictObject({
    kind: z.literal('forecast'),
    move: z.int().min(0).max(99),
    content: z.strictObject({
      odds: oddsSchema.refine((odds) => Object.values(odds).reduce((sum, one) => sum + one, 0) === 100),
    }),
  }),
  z.strictObject({
    kind: z.literal('commitment'),
    content: z.strictObject({ text: z.string().trim().max(1000) }),
  }),
]);
/** `readPrivate`: reads it again. */
export const readPrivateMessage = z.strictObject({
  kind: z.enum(['pick', 'baseline', 'forecast', 'commitment']),
  move: z.int().min(0).max(99).optional(),
});

/** `reflect`: an anonymous answer of the debrief. Nothing ties it to a person. */
export const reflectMessage = z.strictObject({
  kind: z.enum(reflectionKinds),
  text: z.string().trim().min(1).max(500),
});

/** `answerForm`: anonymous answers to a form, each kept on its own. */
export const answerFormMessage = z.strictObject({
  /** The same when it is sent again: then it is answered as the first time. */
  id: z.string().min(8).max(80).optional(),
  form: z.enum(formIds),
  /** Of a pulse: the move that it is about. */
  move: z.int().min(0).max(99).optional(),
  answers: z
    .array(
      z.strictObject({
        item: z.string().min(1).max(80),
        value: z.string().trim().min(1).max(longestAnswer),
      }),
    )
    .min(1)
    .max(60),
});

/** `workOn`: what staff have open, or have closed again. */
export const workOnMessage = z.strictObject({
  item: z.strictObject({
    kind: z.enum(['inject', 'release', 'message']),
    id: z.string().min(1).max(80),
  }),
  isOpen: z.boolean(),
});

/** `invite`: makes a link by which somebody comes in under a role. */
export const inviteMessage = z.strictObject({ role: z.enum(inviteRoles), uses: z.enum(inviteUses) });

/** What one of staff has open, for the others. */
export interface StaffWorking {
  kind: 'inject' | 'release' | 'message';
  id: string;
  seat: string;
  name: string;
}

/** A draft as it is sent to those who may write it. `penName` is empty when nobody holds the pen. */
export interface DraftSent {
  id: string;
  kind: 'card' | 'forecast' | 'proposal';
  scope: string;
  move: number;
  ordinal: number;
  penSeat: string | null;
  penName: string;
  penCounter: number;
  revision: number;
  content: Record<string, unknown>;
  updatedAt: number;
}

/** How far a draft has come, for staff: no word of it. */
export interface DraftProgress {
  id: string;
  kind: DraftSent['kind'];
  scope: string;
  move: number;
  ordinal: number;
  penName: string;
  /** Lines of a card that have something on them, chances placed, or 1 for a proposal with text. */
  filled: number;
  revision: number;
  updatedAt: number;
}
