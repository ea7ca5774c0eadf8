import { describe, expect, it } from 'vitest';
import type { DeviceStorage } from '../../live/outbox';
import { leftInScenario, leftOfScenarios, putLeftAway } from './left-typing';

function aDevice(texts: Record<string, string>): DeviceStorage {
  const entries = new Map(Object.entries(texts).map(([name, text]) => [`forestall.text.${name}`, text]));
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

const base = { heading: 'Watch', text: 'Quiet.' };
const note = JSON.stringify({ value: { ...base, text: 'Loud.' }, base, kind: 'note' });

describe('What was typed into a part that is gone', () => {
  it('is found with what was typed in it, and what has its part is not', () => {
    const device = aDevice({ 'authoring.scn_1.prt_1': note, 'authoring.scn_1.prt_2': note });
    expect(leftInScenario('scn_1', ['prt_2'], 'ruth', device)).toEqual([
      {
        name: 'authoring.scn_1.prt_1',
        kind: 'note',
        value: { ...base, text: 'Loud.' },
        text: 'Text: Loud.',
      },
    ]);
  });

  it('is found when the whole scenario is gone', () => {
    const device = aDevice({ 'authoring.scn_1.prt_1': note, 'authoring.scn_2.prt_1': note, other: 'x' });
    expect(leftOfScenarios(['scn_1'], 'ruth', device).map(({ name }) => name)).toEqual([
      'authoring.scn_2.prt_1',
    ]);
  });

  it('is shown as it stands where it cannot be read, and of an older page without its kind', () => {
    const device = aDevice({
      'authoring.scn_1.a': '{"value":{"text":"Lo',
      'authoring.scn_1.b': JSON.stringify({ value: { text: 'Loud.' }, base: null }),
    });
    const [cut, old] = leftInScenario('scn_1', [], 'ruth', device);
    expect(cut).toMatchObject({ kind: null, value: null, text: '{"value":{"text":"Lo' });
    expect(old).toMatchObject({ kind: null, value: { text: 'Loud.' }, text: 'text: Loud.' });
  });

  it('is gone once it is put away, and nothing else with it', () => {
    const device = aDevice({ 'authoring.scn_1.prt_1': note, 'authoring.scn_1.prt_2': note });
    putLeftAway('authoring.scn_1.prt_1', device);
    expect(leftInScenario('scn_1', [], 'ruth', device).map(({ name }) => name)).toEqual([
      'authoring.scn_1.prt_2',
    ]);
  });

  it('of another account in the same browser is not shown', () => {
    const kept = JSON.stringify({ value: { text: 'Hers.' }, base: null, kind: 'note', account: 'ruth' });
    const device = aDevice({ 'authoring.scn_1.prt_1': kept });
    expect(leftInScenario('scn_1', [], 'dele', device)).toEqual([]);
    expect(leftOfScenarios([], 'dele', device)).toEqual([]);
    expect(leftInScenario('scn_1', [], 'ruth', device)).toHaveLength(1);
  });
});
