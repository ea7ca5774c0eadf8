import type { Ack } from './ack';
import type { Draft } from './live-state';
import type { Outbox } from './outbox';
import { type DraftSave, type Pending, type Request, topicOf } from './pending';
import { sameContent, sameGiven } from './same-content';

/** The answer to a save: a refused one says what stands on the draft instead. */
export type SaveAck = Ack & { draft?: Draft };

/** A save that waits. */
export type PendingSave = Pending & { request: Extract<Request, { name: 'saveDraft' }> };

/** Whether a request saves a draft. */
export function isSave(pending: Pending): pending is PendingSave {
  return pending.request.name === 'saveDraft';
}

/** The text that waits for a draft, newest last. */
export function savesOf(waiting: Pending[], topic: string): PendingSave[] {
  return waiting.filter(isSave).filter(({ request }) => topicOf(request) === topic);
}

/**
 * What the answer to a save means for everything that waits: later text of the same draft and signatures under it build on
 * the saved revision; text that could not be saved comes back whole, and what signed it with it.
 *
 * @param standing what is known to stand on the draft, for an answer that does not say it
 * @returns `held` when nothing may be written just now and the text stays where it is
 */
export function settleSave(
  outbox: Outbox,
  sent: PendingSave,
  ack: SaveAck,
  standing: object | undefined,
): 'settled' | 'held' {
  const now = savesOf(outbox.waiting(), topicOf(sent.request)).find((one) => one.id === sent.id);
  // Another tab of this seat has settled it.
  if (!now) return 'settled';
  if (!ack.ok && ack.code === 'Paused') return 'held';
  const { draft } = ack;
  const isOwn = draft !== undefined && draft.penCounter === sent.request.penCounter;
  const has = (content: object | undefined) =>
    content !== undefined && isOwn && sameContent(draft.content, content);
  // A save whose answer was lost is refused when it is sent again, because it is there.
  const isSaved = ack.ok || has(sent.request.content);
  if (isSaved && now.version === sent.version) outbox.remove(sent.id);
  if (draft && (isSaved || has(sent.tried))) buildOn(outbox, sent.request, draft);
  else if (!ack.ok) comeBack(outbox, sent.request, ack, draft?.content ?? standing);
  return 'settled';
}

/** Whatever waits for this draft was made on top of what is saved now. */
function buildOn(outbox: Outbox, place: DraftSave, { penCounter, revision }: Draft): void {
  const topic = topicOf({ name: 'saveDraft', ...place });
  for (const { id } of savesOf(outbox.waiting(), topic)) {
    outbox.update(id, ({ tried: _, ...one }) =>
      one.request.name === 'saveDraft' ? { ...one, request: { ...one.request, penCounter, revision } } : one,
    );
  }
  for (const { id } of signaturesUnder(outbox, topic)) {
    outbox.update(id, (one) =>
      one.request.name === 'command' && one.request.command.type === 'SignCard'
        ? { ...one, request: { ...one.request, command: { ...one.request.command, revision } } }
        : one,
    );
  }
}

function comeBack(
  outbox: Outbox,
  place: DraftSave,
  { draft: _, ...refusal }: SaveAck & { ok: false },
  standing: object | undefined,
): void {
  const topic = topicOf({ name: 'saveDraft', ...place });
  const saves = savesOf(outbox.waiting(), topic);
  const last = saves.at(-1);
  for (const one of saves) if (one !== last) outbox.remove(one.id);
  if (!last) return;
  if (sameGiven(standing, last.request.content)) outbox.remove(last.id);
  else outbox.update(last.id, (one) => ({ ...one, refusal, standing }));
  for (const { id } of signaturesUnder(outbox, topic)) {
    const unsigned = { ok: false, code: 'DraftNotSaved', message: '' } as const;
    outbox.update(id, (one) => ({ ...one, refusal: unsigned }));
  }
}

function signaturesUnder(outbox: Outbox, topic: string): Pending[] {
  return outbox.waiting().filter(({ request }) => request.name === 'command' && request.signs === topic);
}
