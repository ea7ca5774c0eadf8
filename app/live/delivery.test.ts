import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ack } from './ack';
import type { Request } from './pending';
import { aDevice } from './testing/a-device';
import { aTab, settled, type Tab } from './testing/a-tab';

const pin = (text: string): Request => ({
  name: 'command',
  command: { type: 'PinFact', kind: 'known', text },
});
const pick = (percent: number): Request => ({ name: 'putPrivate', kind: 'baseline', content: { percent } });
const ok = { ok: true } as const;
const refused = { ok: false, code: 'StepDoesNotAllow', message: 'Not part of this step.' } as const;
const storeAway = { ok: false, code: 'StoreAway', message: 'The record cannot be reached.' } as const;
const tooFast = { ok: false, code: 'TooFast', message: 'Too many at once.' } as const;

const textsAsked = ({ asked }: Tab) =>
  asked.map(({ message }) => (message.command as { text?: string }).text);
const idsAsked = ({ asked }: Tab) => asked.map(({ message }) => message.id);

/** Notes an answer when it comes. */
function heard(answer: Promise<Ack>): Ack[] {
  const acks: Ack[] = [];
  void answer.then((ack) => acks.push(ack));
  return acks;
}

// Only the pauses between attempts are faked: nothing here waits for a clock.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('The delivery of what a seat gives', () => {
  it('sends at once when the line is there and nothing waits', () => {
    const tab = aTab(aDevice());
    tab.connect();
    void tab.delivery.give(pin('now'));
    expect(textsAsked(tab)).toEqual(['now']);
  });

  it('delivers what was queued in order, the next only after the one before was answered', async () => {
    const tab = aTab(aDevice());
    for (const text of ['one', 'two', 'three']) void tab.delivery.give(pin(text));
    expect(tab.asked).toEqual([]);
    tab.connect();
    expect(textsAsked(tab)).toEqual(['one']);
    await tab.answer(ok);
    expect(textsAsked(tab)).toEqual(['one', 'two']);
    await tab.answer(refused);
    await tab.answer(ok);
    expect(textsAsked(tab)).toEqual(['one', 'two', 'three']);
    expect(tab.outbox.waiting()).toEqual([]);
  });

  it('sends what has no answer again under the same id, before anything later', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    const acks = heard(tab.delivery.give(pin('one')));
    void tab.delivery.give(pin('two'));
    tab.cut();
    await settled();
    expect(tab.outbox.waiting()).toHaveLength(2);
    tab.connect();
    await tab.answer(ok);
    expect(textsAsked(tab)).toEqual(['one', 'one', 'two']);
    expect(idsAsked(tab)[0]).toBe(idsAsked(tab)[1]);
    expect(acks).toEqual([ok]);
  });

  it('delivers after a reload what an earlier page was given', async () => {
    const device = aDevice();
    void aTab(device).delivery.give(pin('before'));
    const tab = aTab(device);
    tab.connect();
    await tab.answer(ok);
    expect(textsAsked(tab)).toEqual(['before']);
    expect(tab.outbox.waiting()).toEqual([]);
  });

  it('asks only for the later one of two answers to the same private question', async () => {
    const tab = aTab(aDevice());
    const first = heard(tab.delivery.give(pick(40)));
    const second = heard(tab.delivery.give(pick(65)));
    tab.connect();
    expect(tab.asked.map(({ message }) => message)).toEqual([{ kind: 'baseline', content: { percent: 65 } }]);
    await tab.answer(ok);
    expect([first, second]).toEqual([[ok], [ok]]);
  });

  it('asks once more when a private answer was replaced while it was on its way', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    void tab.delivery.give(pick(40));
    const second = heard(tab.delivery.give(pick(65)));
    await tab.answer(ok);
    expect(second).toEqual([]);
    await tab.answer(ok);
    expect(tab.asked.at(-1)?.message.content).toEqual({ percent: 65 });
    expect(second).toEqual([ok]);
  });

  it('takes saying twice that one has read something as once', () => {
    const tab = aTab(aDevice());
    for (let time = 0; time < 3; time += 1) {
      void tab.delivery.give({ name: 'command', command: { type: 'AcknowledgeInject', release: 'rel_1' } });
    }
    expect(tab.outbox.waiting()).toHaveLength(1);
  });
});

describe('A server whose record is away', () => {
  it('is asked again under the same id after one second, two, four and then every five', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    const acks = heard(tab.delivery.give(pin('kept')));
    for (const seconds of [1, 2, 4, 5, 5]) {
      const before = tab.asked.length;
      await tab.answer(storeAway);
      expect(tab.isStoreAway()).toBe(true);
      await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
      expect(tab.asked).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(tab.asked).toHaveLength(before + 1);
    }
    expect(acks).toEqual([]);
    await tab.answer(ok);
    expect(new Set(idsAsked(tab)).size).toBe(1);
    expect(acks).toEqual([ok]);
    expect(tab.isStoreAway()).toBe(false);
  });

  it('is not asked for anything else meanwhile, and then for everything in order', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    void tab.delivery.give(pin('one'));
    await tab.answer(storeAway);
    void tab.delivery.give(pin('two'));
    expect(textsAsked(tab)).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(1_000);
    await tab.answer(ok);
    expect(textsAsked(tab)).toEqual(['one', 'one', 'two']);
  });

  it('is another matter than a seat that asks too fast, which is asked again and not told', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    void tab.delivery.give(pin('one'));
    await tab.answer(tooFast);
    expect(tab.isStoreAway()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await tab.answer(ok);
    expect(textsAsked(tab)).toEqual(['one', 'one']);
  });
});

describe('What is no longer allowed', () => {
  it('is said where it was given, when that part of the screen is there', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    const acks = heard(tab.delivery.give(pin('late'), () => true));
    await tab.answer(refused);
    expect(acks).toEqual([refused]);
    expect([tab.outbox.waiting(), tab.outbox.returned()]).toEqual([[], []]);
  });

  it('comes back with its sentence and words when that part is gone, and stays until it is let go', async () => {
    const device = aDevice();
    void aTab(device).delivery.give(pin('late'));
    const tab = aTab(device);
    tab.connect();
    await tab.answer(refused);
    const [returned] = aTab(device).outbox.returned();
    expect(returned).toMatchObject({ refusal: refused, request: pin('late') });
    tab.delivery.letGo(returned?.id ?? '');
    expect(aTab(device).outbox.returned()).toEqual([]);
  });

  it('is not told of a report that was only in sight', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    void tab.delivery.give({ name: 'command', command: { type: 'AcknowledgeInject', release: 'rel_1' } });
    await tab.answer(refused);
    expect([tab.outbox.waiting(), tab.outbox.returned()]).toEqual([[], []]);
  });

  it('is everything that waits, when the seat goes on with another device', async () => {
    const gone = { ok: false, code: 'SeatElsewhere', message: 'This seat goes on elsewhere.' } as const;
    const tab = aTab(aDevice());
    const acks = heard(tab.delivery.give(pin('mine')));
    tab.delivery.end(gone);
    await settled();
    expect(tab.outbox.returned().map(({ refusal }) => refusal)).toEqual([gone]);
    expect(acks).toEqual([gone]);
  });
});

describe('Two tabs of one seat', () => {
  it('may both deliver, under the same id, and both hear the answer', async () => {
    const device = aDevice();
    const [one, other] = [aTab(device), aTab(device)];
    const acks = heard(one.delivery.give(pin('once')));
    other.connect();
    one.connect();
    expect(idsAsked(one)).toEqual(idsAsked(other));
    await other.answer(ok);
    one.delivery.hear();
    await settled();
    expect(acks).toEqual([ok]);
    await one.answer(ok);
    expect(one.outbox.waiting()).toEqual([]);
  });

  it('no longer say that the record is away once the other has delivered what waited', async () => {
    const device = aDevice();
    const [one, other] = [aTab(device), aTab(device)];
    one.connect();
    void one.delivery.give(pin('kept'));
    await one.answer(storeAway);
    other.connect();
    await other.answer(ok);
    one.delivery.hear();
    expect(one.isStoreAway()).toBe(false);
  });

  it('leave to each other what a closed one had given', async () => {
    const device = aDevice();
    const [closed, other] = [aTab(device), aTab(device)];
    other.connect();
    void closed.delivery.give(pin('left behind'));
    other.delivery.hear();
    await vi.advanceTimersByTimeAsync(2_000);
    await other.answer(ok);
    expect(textsAsked(other)).toEqual(['left behind']);
  });

  it('tell whoever waits in one what was refused to the other', async () => {
    const device = aDevice();
    const [one, other] = [aTab(device), aTab(device)];
    const acks = heard(one.delivery.give(pin('late'), () => true));
    other.connect();
    await other.answer(refused);
    one.delivery.hear();
    await settled();
    expect(acks).toEqual([refused]);
    expect(other.outbox.returned()).toEqual([]);
  });
});
