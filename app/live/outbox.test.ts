import { describe, expect, it } from 'vitest';
import { createOutbox } from './outbox';
import type { Pending, Request } from './pending';
import { aDevice } from './testing/a-device';

const pin = (text: string): Request => ({
  name: 'command',
  command: { type: 'PinFact', kind: 'known', text },
});
const token = 'token-of-amina';
const refusal = { ok: false, code: 'Paused', message: 'Everything is paused.' } as const;
const texts = (entries: Pending[]) =>
  entries.map(
    ({ request }) => request.name === 'command' && 'text' in request.command && request.command.text,
  );

describe('The outbox of a seat', () => {
  it('keeps the order in which things were given, also for the next tab', () => {
    const device = aDevice();
    const outbox = createOutbox('exercise', token, device);
    for (const text of ['one', 'two', 'three']) outbox.add(pin(text));
    expect(texts(createOutbox('exercise', token, device).waiting())).toEqual(['one', 'two', 'three']);
  });

  it('holds private answers and drafts beside commands', () => {
    const device = aDevice();
    const outbox = createOutbox('exercise', token, device);
    outbox.add({ name: 'putPrivate', kind: 'baseline', content: { percent: 40 } });
    outbox.add({
      name: 'saveDraft',
      kind: 'card',
      move: 1,
      ordinal: 1,
      penCounter: 2,
      revision: 3,
      content: {},
    });
    const kept = createOutbox('exercise', token, device).waiting();
    expect(kept.map(({ request }) => request.name)).toEqual(['putPrivate', 'saveDraft']);
  });

  it('loses nothing when two tabs put something in, and orders both', () => {
    const device = aDevice();
    const [one, other] = [createOutbox('exercise', token, device), createOutbox('exercise', token, device)];
    one.add(pin('from one'));
    other.add(pin('from the other'));
    one.add(pin('from one again'));
    for (const tab of [one, other]) {
      expect(texts(tab.waiting())).toEqual(['from one', 'from the other', 'from one again']);
    }
  });

  it('does not bring back in one tab what the other has taken out', () => {
    const device = aDevice();
    const [one, other] = [createOutbox('exercise', token, device), createOutbox('exercise', token, device)];
    const { id } = one.add(pin('sent'));
    other.remove(id);
    one.update(id, (entry) => ({ ...entry, version: 7 }));
    one.add(pin('next'));
    expect(texts(one.waiting())).toEqual(['next']);
    expect(texts(other.waiting())).toEqual(['next']);
  });

  it('tells what came back from what waits', () => {
    const outbox = createOutbox('exercise', token, aDevice());
    const { id } = outbox.add(pin('too late'));
    outbox.add(pin('waits'));
    outbox.update(id, (entry) => ({ ...entry, refusal }));
    expect(texts(outbox.waiting())).toEqual(['waits']);
    expect(outbox.returned().map((one) => one.refusal)).toEqual([refusal]);
  });

  it('is another one for another seat or exercise of this browser', () => {
    const device = aDevice();
    createOutbox('exercise', token, device).add(pin('mine'));
    expect(createOutbox('exercise', 'other-token', device).waiting()).toEqual([]);
    expect(createOutbox('another', token, device).waiting()).toEqual([]);
  });

  it('works without storage, and with one that is full, as long as the page lives', () => {
    const full = aDevice();
    full.isFull = true;
    for (const storage of [null, full]) {
      const outbox = createOutbox('exercise', token, storage);
      const { id } = outbox.add(pin('one'));
      outbox.add(pin('two'));
      outbox.remove(id);
      expect(texts(outbox.waiting())).toEqual(['two']);
    }
  });

  it('reads over what is not its own', () => {
    const device = aDevice();
    const outbox = createOutbox('exercise', token, device);
    device.setItem(`${outbox.prefix}broken`, '{');
    outbox.add(pin('whole'));
    expect(texts(outbox.waiting())).toEqual(['whole']);
  });
});
