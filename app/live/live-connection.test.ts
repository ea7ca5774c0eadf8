import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evolve } from '../../exercise/evolve';
import { LiveConnection } from './live-connection';
import { createOutbox } from './outbox';
import { aDevice } from './testing/a-device';
import { aSocket } from './testing/a-socket';
import { settled } from './testing/a-tab';

const storeAway = { ok: false, code: 'StoreAway', message: 'The record cannot be reached.' };
const caughtUp = { ok: true, channels: {}, drafts: [], drafting: [], present: [], now: 0 };

function aSeat() {
  const line = aSocket();
  const connection = new LiveConnection(
    line.socket,
    createOutbox('exercise', 'token-of-amina', aDevice()),
    evolve,
  );
  const answer = async (ack: object) => {
    line.asked.at(-1)?.answer(ack);
    await settled();
  };
  const comeLive = async () => {
    line.connect();
    line.say('welcome', { seat: 'seat_a', now: 0 });
    await answer(caughtUp);
  };
  return { ...line, connection, answer, comeLive, names: () => line.asked.map(({ name }) => name) };
}

// Only the pauses between attempts are faked: nothing here waits for a clock.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('The connection of a seat', () => {
  it('catches up first, and only then sends what waited', async () => {
    const seat = aSeat();
    void seat.connection.send({ type: 'AcknowledgeRules' });
    expect(seat.connection.state().waiting).toHaveLength(1);
    await seat.comeLive();
    expect(seat.names()).toEqual(['catchUp', 'command']);
    await seat.answer({ ok: true });
    expect(seat.connection.state().waiting).toEqual([]);
  });

  it('asks again for what it reads while the record is away, and says so until it is answered', async () => {
    const seat = aSeat();
    seat.connect();
    seat.say('welcome', { seat: 'seat_a', now: 0 });
    await seat.answer(storeAway);
    expect(seat.connection.state()).toMatchObject({ isStoreAway: true, status: 'connecting' });
    await vi.advanceTimersByTimeAsync(1_000);
    await seat.answer(caughtUp);
    expect(seat.connection.state()).toMatchObject({ isStoreAway: false, status: 'live' });
    const read = seat.connection.ask('readPrivate', { kind: 'baseline' });
    await seat.answer(storeAway);
    await vi.advanceTimersByTimeAsync(1_000);
    await seat.answer({ ok: true, content: null });
    expect(await read).toEqual({ ok: true, content: null });
    expect(seat.names()).toEqual(['catchUp', 'catchUp', 'readPrivate', 'readPrivate']);
  });

  it('says that the record is away while anything waits for it, whatever else is answered', async () => {
    const seat = aSeat();
    await seat.comeLive();
    void seat.connection.send({ type: 'AcknowledgeRules' });
    await seat.answer(storeAway);
    void seat.connection.ask('readPrivate', { kind: 'baseline' });
    await seat.answer({ ok: true, content: null });
    expect(seat.connection.state().isStoreAway).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    await seat.answer({ ok: true });
    expect(seat.connection.state().isStoreAway).toBe(false);
  });

  it('tries again when the record is away as it connects', async () => {
    const seat = aSeat();
    seat.say('connect_error', Object.assign(new Error('StoreAway'), { data: storeAway }));
    expect(seat.connection.state().isStoreAway).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seat.attempts()).toBe(1);
    await seat.comeLive();
    expect(seat.connection.state()).toMatchObject({ isStoreAway: false, status: 'live' });
  });

  it('refuses to read without a connection, instead of waiting', async () => {
    expect(await aSeat().connection.ask('readPrivate', { kind: 'baseline' })).toMatchObject({
      code: 'NoConnection',
    });
  });

  it('gives back what waits when the seat goes on elsewhere, and does not come back to life', async () => {
    const seat = aSeat();
    await seat.comeLive();
    void seat.connection.send({ type: 'SendMessage', to: 'control', text: 'Are you there?' });
    const gone = { ok: false, code: 'SeatElsewhere', message: 'This seat goes on elsewhere.' };
    seat.say('replaced', gone);
    expect(seat.connection.state()).toMatchObject({ status: 'gone', returned: [{ refusal: gone }] });
    seat.say('welcome', { seat: 'seat_a', now: 0 });
    await seat.answer(caughtUp);
    expect(seat.connection.state().status).toBe('gone');
  });
});
