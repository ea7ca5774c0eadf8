import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardContent, emptyCard } from '../../exercise/card';
import { aDevice } from './testing/a-device';
import { aTab } from './testing/a-tab';

const place = { kind: 'card', move: 1, ordinal: 1 } as const;
const standing: CardContent = { ...emptyCard, tool: 'T22', cost: 'Clinics run short' };
const taken = {
  ok: false,
  code: 'PenTaken',
  message: 'Somebody else has the pen.',
  draft: { ...place, id: 'draft', penCounter: 6, revision: 3, content: standing },
} as const;

/** What came back of a card that was written while a teammate took its pen. */
async function cameBack(part: Partial<CardContent>): Promise<unknown[]> {
  const tab = aTab(aDevice());
  tab.delivery.write({ ...place, penCounter: 5, revision: 3, content: { ...standing, ...part } });
  tab.connect();
  await tab.answer(taken);
  expect(tab.outbox.waiting()).toEqual([]);
  return tab.outbox.returned().map(({ refusal }) => refusal.code);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('A card whose pen was taken', () => {
  it('brings nothing back to who only opened the evidence: they wrote nothing', async () => {
    expect(await cameBack({ evidenceSeen: ['T22'] })).toEqual([]);
  });

  it('brings back what was typed or marked, with evidence open or not', async () => {
    expect(await cameBack({ evidenceSeen: ['T22'], cost: 'None' })).toEqual(['PenTaken']);
    expect(await cameBack({ assumptions: { 'DIS-A1': 'known' } })).toEqual(['PenTaken']);
  });
});
