import { describe, expect, it } from 'vitest';
import type { WholeDraft } from '../../../exercise/authoring/answers';
import type { DraftPart } from '../../../exercise/authoring/draft';
import type { DeviceStorage } from '../../live/outbox';
import { openedDesk, saved, typed } from './desk';
import { keepTyping, keptTyping, wouldBeLost } from './kept-typing';

function aStorage(): DeviceStorage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

const part: DraftPart = {
  id: 'prt_1',
  kind: 'note',
  place: 1,
  revision: 1,
  by: 'Ruth',
  at: '2026-11-27T09:00:00Z',
  value: { heading: 'Watch', text: 'Quiet.' },
};
const whole = { scenario: { id: 'scn_1' }, parts: [part], clock: 1 } as WholeDraft;

describe('What is typed', () => {
  it('waits on this device until it is confirmed, with the text that it began from', () => {
    const storage = aStorage();
    const before = openedDesk(whole);
    const after = typed(before, 'prt_1', { heading: 'Watch', text: 'Loud.' });
    keepTyping(before, after, storage);
    expect(keptTyping('scn_1', ['prt_1'], storage)).toEqual({
      prt_1: { value: { heading: 'Watch', text: 'Loud.' }, base: part.value },
    });
    const value = { heading: 'Watch', text: 'Loud.' };
    keepTyping(after, saved(after, { ...part, revision: 2, value }, value), storage);
    expect(storage.length).toBe(0);
  });

  it('of another scenario is not taken for it', () => {
    const storage = aStorage();
    const before = openedDesk(whole);
    keepTyping(before, typed(before, 'prt_1', { heading: 'X', text: '' }), storage);
    expect(keptTyping('scn_2', ['prt_1'], storage)).toEqual({});
  });

  it('is left alone where it cannot be read', () => {
    const storage = aStorage();
    storage.setItem('forestall.text.authoring.scn_1.prt_1', '{"value":');
    expect(keptTyping('scn_1', ['prt_1'], storage)).toEqual({});
    expect(storage.length).toBe(1);
  });

  it('would go with the page where this device keeps nothing more', () => {
    const full = {
      ...aStorage(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const before = openedDesk(whole);
    const after = typed(before, 'prt_1', { heading: 'Watch', text: 'Loud.' });
    keepTyping(before, after, aStorage());
    expect(wouldBeLost(after)).toBe(false);
    keepTyping(before, after, full);
    expect(wouldBeLost(after)).toBe(true);
    keepTyping(after, before, aStorage());
    expect(wouldBeLost(before)).toBe(false);
  });

  it('by one account is not taken for the words of another in the same browser', () => {
    const storage = aStorage();
    const before = openedDesk(whole);
    keepTyping(before, typed(before, 'prt_1', { heading: 'Watch', text: 'Loud.' }), storage, 'ruth');
    expect(keptTyping('scn_1', ['prt_1'], storage, 'dele')).toEqual({});
    expect(keptTyping('scn_1', ['prt_1'], storage, 'ruth')).toHaveProperty('prt_1');
  });
});
