import { expect, it } from 'vitest';
import { createExercise } from '../../db/exercises';
import { createMemoryEventLog } from '../../db/log/event-log-memory';
import { noteRules, readRulesSpans } from '../../db/rules-spans';
import { withPglite } from '../../db/testing/databases';
import { rulesVersion } from '../../exercise/event';
import { aStory } from '../../exercise/testing/a-story';
import { Host } from './host';

const { db } = withPglite();
const exerciseId = 'exr_rules';
const log = createMemoryEventLog();
let count = 0;

async function aHost() {
  const host = await Host.open(exerciseId, {
    db: db(),
    log,
    now: () => 1_000_000,
    publish: () => undefined,
    afterCommit: () => undefined,
    onOpen: () => undefined,
    onBehind: () => undefined,
    onBroken: () => undefined,
  });
  return async (command: Parameters<Host['handle']>[0]['command']) => {
    count += 1;
    const commandId = `cmd_${String(count).padStart(16, '0')}`;
    return host.handle({ commandId, by: 'system', command, circumstances: async () => ({ present: [] }) });
  };
}

it('a host keeps under which rules it writes, from its first event on and where they were others before', async () => {
  const row = { id: exerciseId, code: 'ABC234', accountId: null, scenarioId: 'a', title: 'A', createdAt: 1 };
  await createExercise(db(), row);
  const first = await aHost();
  const story = aStory();
  await first({ type: 'OpenExercise', story, joinCode: 'ABC234', contentCap: 2, places: {} });
  const opened = await log.head(exerciseId);
  await first({ type: 'TakeSeat', seat: 'seat_lead', name: 'Lead', role: 'lead', team: null });
  expect(await readRulesSpans(db(), exerciseId)).toEqual([{ fromSeq: 1, rulesVersion }]);
  const older = { fromSeq: opened + 1, rulesVersion: rulesVersion - 1 };
  await noteRules(db(), exerciseId, older);
  const next = (await log.head(exerciseId)) + 1;
  const again = await aHost();
  await again({ type: 'TakeSeat', seat: 'seat_eve', name: 'Eve', role: 'observer', team: null });
  const spans = [{ fromSeq: 1, rulesVersion }, older, { fromSeq: next, rulesVersion }];
  expect(await readRulesSpans(db(), exerciseId)).toEqual(spans);
});
