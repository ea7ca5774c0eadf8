import type { z } from 'zod';
import { addAnonymousInput } from '../../db/anonymous-inputs';
import { deletePrivateInput, putPrivateInput, readOwnPrivateInput } from '../../db/private-inputs';
import { isForecastOpen } from '../../exercise/private-forecasts';
import { guestRoles } from '../../exercise/rules/seats';
import type { State } from '../../exercise/state';
import type { Answered } from '../neighbours/neighbours';
import { ownerKeyOf } from '../random-ids';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import type { putPrivateMessage, readPrivateMessage, reflectMessage } from './protocol';

type Private = z.infer<typeof putPrivateMessage>;

/** How many anonymous answers of a kind one seat may give. Counted in memory only, so that nothing ties them to it. */
const reflectionsMax = 3;

const slotOf = (message: { kind: string; move?: number }) =>
  message.kind === 'pick' || message.kind === 'forecast' ? String(message.move ?? 0) : '';

/** Whether a private question is open now; the refusal otherwise. */
function closed(state: State, team: string, message: Private): Refusal | null {
  if (state.clock.pausedAt !== null) return sayRejection({ code: 'Paused' });
  switch (message.kind) {
    case 'pick': {
      const { step } = state;
      const isOpen = step?.step === 'think' && step.move === message.move && state.phase === 'running';
      return isOpen && !state.picks.some((picks) => picks.move === step.move)
        ? null
        : sayRefusal('PrivateClosed');
    }
    case 'baseline':
      return state.phase === 'lobby' || state.phase === 'running' ? null : sayRefusal('PrivateClosed');
    case 'forecast':
      return isForecastOpen(state, team, message.move) ? null : sayRefusal('PrivateClosed');
    case 'commitment':
      return state.phase === 'ended' ? null : sayRefusal('PrivateClosed');
  }
}

function isKind(kind: string): kind is Private['kind'] {
  return kind === 'pick' || kind === 'baseline' || kind === 'forecast' || kind === 'commitment';
}

/** Keeps a private answer of a seat. */
export type PutPrivate = ReturnType<typeof createPutPrivate>;

/**
 * Keeps what a person thought alone, under a key that only the person's token leads to. A seat that goes on with another
 * device has another token; so that nobody counts twice in a spread, which key a seat used last is remembered, in memory
 * only, and what lay under the former one goes.
 */
export function createPutPrivate({ db, hosts, neighbours, privateKey }: ServerContext) {
  const lastKeys = new Map<string, string>();
  const questionOf = ({ exerciseId, seatId, kind, slot }: Omit<Answered, 'tag'>) =>
    `${exerciseId} ${seatId} ${kind} ${slot}`;
  // Another key would tell a neighbour whose answer is whose; this says no more than whether two are the same.
  const tagOf = (question: string, ownerKey: string) => ownerKeyOf(`${question} ${ownerKey}`, privateKey);

  neighbours.on('answered', ({ tag, ...answered }) => {
    const question = questionOf(answered);
    const formerKey = lastKeys.get(question);
    if (!formerKey || tagOf(question, formerKey) === tag) return;
    lastKeys.delete(question);
    const { exerciseId, kind, slot } = answered;
    if (!isKind(kind)) return;
    void deletePrivateInput(db, { exerciseId, ownerKey: formerKey, kind, slot }).catch(() => undefined);
  });

  return async (
    _context: ServerContext,
    { exerciseId, seatId, ownerKey }: SeatSocketData,
    message: Private,
  ): Promise<{ ok: true } | Refusal> => {
    const { state } = await hosts.of(exerciseId);
    const seat = state.seats[seatId];
    if (seat?.role !== 'player') return sayRefusal('NotForSeat');
    const no = closed(state, seat.team ?? '', message);
    if (no) return no;
    const { kind, content } = message;
    const slot = slotOf(message);
    const question = questionOf({ exerciseId, seatId, kind, slot });
    const formerKey = lastKeys.get(question);
    if (formerKey && formerKey !== ownerKey) {
      await deletePrivateInput(db, { exerciseId, ownerKey: formerKey, kind, slot });
    }
    lastKeys.set(question, ownerKey);
    await putPrivateInput(db, { exerciseId, ownerKey, kind, slot, group: seat.team ?? '', content });
    neighbours.tell('answered', { exerciseId, seatId, kind, slot, tag: tagOf(question, ownerKey) });
    return { ok: true };
  };
}

/** Gives a person back what they kept; null when there is nothing. */
export async function handleReadPrivate(
  { db }: ServerContext,
  { exerciseId, ownerKey }: SeatSocketData,
  message: z.infer<typeof readPrivateMessage>,
): Promise<{ ok: true; content: unknown }> {
  const content = await readOwnPrivateInput(db, {
    exerciseId,
    ownerKey,
    kind: message.kind,
    slot: slotOf(message),
  });
  return { ok: true, content };
}

/** Takes anonymous answers; the count that stops a flood lives in memory and knows no text. */
export function createReflect(): (
  context: ServerContext,
  seat: SeatSocketData,
  message: z.infer<typeof reflectMessage>,
) => Promise<{ ok: true } | Refusal> {
  const given = new Map<string, number>();
  return async ({ db, hosts }, { exerciseId, seatId }, { kind, text }) => {
    const { state } = await hosts.of(exerciseId);
    const role = state.seats[seatId]?.role;
    if (!role || !guestRoles.includes(role)) return sayRefusal('NotForSeat');
    if (state.phase !== 'ended') return sayRefusal('PrivateClosed');
    const counter = `${exerciseId} ${seatId} ${kind}`;
    const count = given.get(counter) ?? 0;
    if (count >= reflectionsMax) return sayRefusal('TooManyReflections');
    given.set(counter, count + 1);
    try {
      await addAnonymousInput(db, { exerciseId, kind, text });
    } catch (thrown) {
      // What was not kept is not counted: it will be sent again.
      given.set(counter, (given.get(counter) ?? 1) - 1);
      throw thrown;
    }
    return { ok: true };
  };
}
