import { expect, test } from 'vitest';
import type { Draft } from '../../db/drafts';
import { wholeCard } from '../../exercise/card';
import { initialState } from '../../exercise/state';
import { toProgress, toSent } from './drafts';

const { assumptions: _, evidenceSeen: __, ...earlier } = wholeCard({ tool: 'T22', target: 'fuel importers' });

/** A card as it was stored before its assumptions could be marked. */
const stored: Draft = {
  exerciseId: 'exe_1',
  draftId: 'crd_north_1_1',
  scope: 'team:north',
  kind: 'card',
  move: 1,
  content: earlier,
  penSeat: null,
  penCounter: 3,
  revision: 7,
  updatedAt: 1,
};

test('a draft that was stored before assumptions could be marked is sent whole', () => {
  const sent = toSent(stored, initialState);
  expect(sent).toMatchObject({ revision: 7, content: { ...earlier, assumptions: {}, evidenceSeen: [] } });
  expect(toProgress(sent).filled).toBe(2);
});

test('what is no card stays as it was stored', () => {
  const odds = { odds: { CM1: 40 } };
  const forecast: Draft = { ...stored, draftId: 'frc_north_1_1', kind: 'forecast', content: odds };
  expect(toSent(forecast, initialState).content).toEqual(odds);
});
