import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftSave } from './pending';
import { draftTopic } from './pending';
import { aDevice } from './testing/a-device';
import { aTab, settled, type Tab } from './testing/a-tab';

const place = { kind: 'proposal', move: 2, ordinal: 1 } as const;
const topic = draftTopic(place);
const typed = (text: string, revision = 3): DraftSave => ({
  ...place,
  penCounter: 5,
  revision,
  content: { title: '', text },
});
/** The draft as the server has it; in another order of keys, as its record keeps none. */
const draft = (text: string, revision: number, penCounter = 5) => ({
  ...place,
  id: 'draft',
  penCounter,
  revision,
  content: { text, title: '' },
});
const saved = (text: string, revision: number) => ({ ok: true, draft: draft(text, revision) }) as const;
const moved = (text: string, revision: number) =>
  ({ ok: false, code: 'PenMoved', message: 'The draft changed.', draft: draft(text, revision) }) as const;
const taken = {
  ok: false,
  code: 'PenTaken',
  message: 'Somebody else has the pen.',
  draft: draft('theirs', 9, 6),
} as const;
const ok = { ok: true } as const;
const signature = {
  name: 'command',
  command: { type: 'SignCard', card: 'crd', revision: 3 },
  signs: topic,
} as const;

const asked = ({ asked: all }: Tab) =>
  all.map(({ name, message }) =>
    name === 'saveDraft'
      ? { text: (message.content as { text: string }).text, revision: message.revision }
      : message.command,
  );
const words = ({ outbox }: Tab) =>
  outbox
    .returned()
    .map(({ request, refusal }) => [
      request.name === 'saveDraft' ? (request.content as { text: string }).text : request.name,
      refusal.code,
    ]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function halfASecond(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

describe('What is typed', () => {
  it('is saved half a second after the first key, as it stands by then, and the next on top of it', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    for (const text of ['a', 'ab', 'abc']) tab.delivery.write(typed(text));
    expect(tab.asked).toEqual([]);
    await halfASecond();
    tab.delivery.write(typed('abcd'));
    await tab.answer(saved('abc', 4));
    await halfASecond();
    await tab.answer(saved('abcd', 5));
    expect(asked(tab)).toEqual([
      { text: 'abc', revision: 3 },
      { text: 'abcd', revision: 4 },
    ]);
    expect(tab.outbox.waiting()).toEqual([]);
  });

  it('is on the device at once, and saved after a reload', async () => {
    const device = aDevice();
    aTab(device).delivery.write(typed('typed offline'));
    const tab = aTab(device);
    tab.connect();
    await tab.answer(saved('typed offline', 4));
    expect(asked(tab)).toEqual([{ text: 'typed offline', revision: 3 }]);
    expect(tab.outbox.waiting()).toEqual([]);
  });

  it('comes back with the reason when somebody else has the pen by then', async () => {
    const device = aDevice();
    aTab(device).delivery.write(typed('mine'));
    const tab = aTab(device);
    tab.connect();
    await tab.answer(taken);
    expect(words(tab)).toEqual([['mine', 'PenTaken']]);
    expect(tab.outbox.returned()[0]?.standing).toEqual({ text: 'theirs', title: '' });
  });

  it('counts as saved when only the answer was lost', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    tab.delivery.write(typed('there'));
    await halfASecond();
    tab.cut();
    await settled();
    tab.connect();
    await tab.answer(moved('there', 4));
    expect([tab.outbox.waiting(), tab.outbox.returned()]).toEqual([[], []]);
  });

  it('goes on from a save whose answer was lost, also after a reload', async () => {
    const device = aDevice();
    const before = aTab(device);
    before.connect();
    before.delivery.write(typed('there'));
    await halfASecond();
    before.cut();
    await settled();
    before.delivery.write(typed('there, and more'));
    const tab = aTab(device);
    tab.connect();
    await tab.answer(moved('there', 4));
    await tab.answer(saved('there, and more', 5));
    expect(asked(tab)).toEqual([
      { text: 'there, and more', revision: 3 },
      { text: 'there, and more', revision: 4 },
    ]);
    expect([tab.outbox.waiting(), tab.outbox.returned()]).toEqual([[], []]);
  });

  it('waits for the end of a pause, and stops nothing else', async () => {
    const tab = aTab(aDevice());
    tab.delivery.write(typed('half a'));
    tab.connect();
    await tab.answer({ ok: false, code: 'Paused', message: 'Everything is paused.' });
    void tab.delivery.give({ name: 'command', command: { type: 'StepOut' } });
    await tab.answer(ok);
    expect(asked(tab)).toEqual([{ text: 'half a', revision: 3 }, { type: 'StepOut' }]);
    await vi.advanceTimersByTimeAsync(2_000);
    await tab.answer(saved('half a', 4));
    expect(tab.outbox.waiting()).toEqual([]);
  });
});

describe('A signature under what is typed', () => {
  it('goes out after the save, and names the revision that was saved', async () => {
    const tab = aTab(aDevice());
    tab.delivery.write(typed('signed'));
    void tab.delivery.give(signature);
    tab.connect();
    await tab.answer(saved('signed', 4));
    await tab.answer(ok);
    expect(asked(tab)).toEqual([
      { text: 'signed', revision: 3 },
      { ...signature.command, revision: 4 },
    ]);
  });

  it('does not wait for the half second', async () => {
    const tab = aTab(aDevice());
    tab.connect();
    tab.delivery.write(typed('signed'));
    void tab.delivery.give(signature);
    expect(asked(tab)).toEqual([{ text: 'signed', revision: 3 }]);
  });

  it('stays with the wording it saw: what is typed later is saved later', async () => {
    const tab = aTab(aDevice());
    tab.delivery.write(typed('signed'));
    void tab.delivery.give(signature);
    tab.delivery.write(typed('changed'));
    tab.connect();
    await tab.answer(saved('signed', 4));
    await tab.answer(ok);
    await tab.answer(saved('changed', 5));
    expect(asked(tab)).toEqual([
      { text: 'signed', revision: 3 },
      { ...signature.command, revision: 4 },
      { text: 'changed', revision: 4 },
    ]);
  });

  it('never reaches the server when what it signs could not be saved', async () => {
    const tab = aTab(aDevice());
    tab.delivery.write(typed('mine'));
    void tab.delivery.give(signature);
    tab.connect();
    await tab.answer(taken);
    expect(asked(tab)).toEqual([{ text: 'mine', revision: 3 }]);
    expect(words(tab)).toEqual([
      ['mine', 'PenTaken'],
      ['command', 'DraftNotSaved'],
    ]);
  });
});
