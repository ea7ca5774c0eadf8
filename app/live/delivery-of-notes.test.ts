import { expect, it } from 'vitest';
import { noTies } from '../../exercise/testing/evening-evaluation';
import type { Request } from './pending';
import { aDevice } from './testing/a-device';
import { aTab } from './testing/a-tab';

const note = (text: string, writtenAt: number): Request => ({
  name: 'command',
  command: { type: 'TakeEvaluatorNote', kind: 'note', text, ties: noTies, writtenAt },
});
const ok = { ok: true } as const;

it('notes written without a network outlive the page and arrive in their order, each with its own time', async () => {
  const device = aDevice();
  const first = aTab(device);
  void first.delivery.give(note('Nobody asks.', 1_000));
  void first.delivery.give(note('Somebody asks.', 61_000));
  const later = aTab(device);
  later.connect();
  await later.answer(ok);
  await later.answer(ok);
  expect(later.asked.map(({ message }) => message.command)).toMatchObject([
    { text: 'Nobody asks.', writtenAt: 1_000 },
    { text: 'Somebody asks.', writtenAt: 61_000 },
  ]);
  expect(later.outbox.waiting()).toEqual([]);
});
