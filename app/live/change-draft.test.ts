import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeDraft } from './change-draft';
import type { Connection } from './connection';
import type { LiveState } from './live-state';
import { aDevice } from './testing/a-device';
import { aTab } from './testing/a-tab';

const place = { kind: 'forecast', move: 1, ordinal: 1 } as const;

interface Forecast {
  odds: Record<string, number>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A connection that holds one draft as it was opened, and what is typed into it. */
function holding(content: object) {
  const tab = aTab(aDevice());
  const drafts = { one: { ...place, id: 'one', penCounter: 1, revision: 4, content } };
  const connection: Pick<Connection, 'state' | 'write'> = {
    state: () => ({ drafts, waiting: tab.outbox.waiting() }) as unknown as LiveState,
    write: (save) => tab.delivery.write(save),
  };
  const typed = () =>
    tab.outbox.waiting().map(({ request }) => request.name === 'saveDraft' && request.content);
  return { connection, typed };
}

it('lets two changes of one moment count, also where the screen was not drawn anew between them', () => {
  const { connection, typed } = holding({ odds: { CM1: 5 } });
  for (const [id, chance] of [
    ['CM1', 60],
    ['CM2', 25],
    ['CM3', 15],
  ] as const) {
    changeDraft<Forecast>(connection, place, ({ odds }) => ({ odds: { ...odds, [id]: chance } }));
  }
  expect(typed()).toEqual([{ odds: { CM1: 60, CM2: 25, CM3: 15 } }]);
});

it('changes nothing of a draft that is not open', () => {
  const { connection, typed } = holding({ odds: {} });
  changeDraft<Forecast>(connection, { ...place, move: 2 }, { odds: { CM1: 100 } });
  expect(typed()).toEqual([]);
});
