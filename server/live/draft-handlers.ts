import type { z } from 'zod';
import * as store from '../../db/drafts';
import type { Channel } from '../../exercise/channel';
import { type Refusal, sayRefusal } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import { type DraftPlace, openAt, toProgress, toSent, writable } from './drafts';
import type { DraftSent, openDraftMessage, saveDraftMessage, takePenMessage } from './protocol';
import { roomOf, watching } from './rooms';

/** The draft as it stands after the request. */
export type DraftAck = { ok: true; draft: DraftSent } | (Refusal & { draft?: DraftSent });

/** Tells the team or body what a draft says now, and staff how far it has come. */
export function tellDraft({ fanOut }: ServerContext, exerciseId: string, draft: DraftSent): void {
  fanOut(roomOf(exerciseId, draft.scope as Channel), 'draft', { draft });
  const progress = { drafting: toProgress(draft) };
  for (const channel of watching) fanOut(roomOf(exerciseId, channel), 'drafting', progress);
}

/** Where a seat writes, or why it may not. Nobody is refused for what a neighbour has changed a moment ago. */
async function placeOf(context: ServerContext, exerciseId: string, seatId: string, place: DraftPlace) {
  const host = await context.hosts.of(exerciseId);
  const at = writable(host.state, seatId, place);
  if (!('ok' in at)) return { state: host.state, at };
  await host.lookForNews();
  return { state: host.state, at: writable(host.state, seatId, place) };
}

/** Opens a draft for reading and writing. */
export async function handleOpenDraft(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  place: z.infer<typeof openDraftMessage>,
): Promise<DraftAck> {
  const { state, at } = await placeOf(context, exerciseId, seatId, place);
  if ('ok' in at) return at;
  const draft = await openAt(context.db, exerciseId, place, at, context.now());
  return { ok: true, draft: toSent(draft, state) };
}

/** Gives the pen to the seat. Whoever held it sees so at once, and what they typed since is refused and kept by them. */
export async function handleTakePen(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  place: z.infer<typeof takePenMessage>,
): Promise<DraftAck> {
  const { state, at } = await placeOf(context, exerciseId, seatId, place);
  if ('ok' in at) return at;
  await openAt(context.db, exerciseId, place, at, context.now());
  const taken = await store.takePen(context.db, exerciseId, at.id, seatId);
  if (!taken) return sayRefusal('NoDraft');
  const draft = toSent(taken, state);
  tellDraft(context, exerciseId, draft);
  context.neighbours.tell('drafted', exerciseId, draft.id);
  return { ok: true, draft };
}

/** Saves what the holder of the pen typed. A save with an older pen or revision is refused with the draft as it stands. */
export async function handleSaveDraft(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  message: z.infer<typeof saveDraftMessage>,
): Promise<DraftAck> {
  const { state, at } = await placeOf(context, exerciseId, seatId, message);
  if ('ok' in at) return at;
  const updatedAt = context.now();
  const saved = await store.saveDraft(context.db, {
    exerciseId,
    draftId: at.id,
    penSeat: seatId,
    penCounter: message.penCounter,
    expectedRevision: message.revision,
    content: message.content,
    updatedAt,
  });
  if (!saved.ok) {
    if (!saved.current) return sayRefusal('NoDraft');
    const refusal = sayRefusal(saved.reason === 'pen' ? 'PenTaken' : 'PenMoved');
    return { ...refusal, draft: toSent(saved.current, state) };
  }
  const draft: DraftSent = {
    id: at.id,
    kind: message.kind,
    scope: at.scope,
    move: message.move,
    ordinal: message.ordinal,
    penSeat: seatId,
    penName: state.seats[seatId]?.name ?? '',
    penCounter: message.penCounter,
    revision: saved.revision,
    content: message.content,
    updatedAt,
  };
  tellDraft(context, exerciseId, draft);
  context.neighbours.tell('drafted', exerciseId, draft.id);
  return { ok: true, draft };
}
