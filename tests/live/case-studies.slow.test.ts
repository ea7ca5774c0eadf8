import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { soundCase } from '../../scenarios/testing/faulty-cases';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, logOf, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';
import { whenTestsEnd } from '../support/when-tests-end';

const name = 'Maren Holt of the desk';
const acknowledged = { name };
let server: RunningServer;
let scenario: string;

beforeAll(async () => {
  const folder = mkdtempSync(path(tmpdir(), 'forestall-cases-'));
  whenTestsEnd(() => rmSync(folder, { recursive: true, force: true }));
  const story = soundCase();
  scenario = story.opening.scenarioId;
  writeFileSync(path(folder, 'case.json'), JSON.stringify(story));
  server = await startServer({ dataDir: aDataFolder() }, { FORESTALL_SCENARIO_DIR: folder });
  whenTestsEnd(() => server.stop());
}, 60_000);

const ask = <T>(address: string, body: unknown = {}) => post<T>(server.origin, address, body, asFacilitator);

interface Told {
  event: { type: string; secret?: { caseAcknowledged?: { by: string; at: number } } };
}

async function openingOf(exercise: string): Promise<Told['event'] | undefined> {
  const log = (await logOf(server.origin, exercise)) as unknown as Told[];
  return log.map(({ event }) => event).find(({ type }) => type === 'ExerciseOpened');
}

test('a case study says what it is before it is opened: sources, and how many facts are to be checked', async () => {
  const offered = await (await fetch(`${server.origin}/api/scenarios`)).json();
  const found = offered.find(({ id }: { id: string }) => id === scenario);
  expect(found).toMatchObject({ kind: 'case', caseStudy: { approver: '', toBeChecked: 0 } });
  expect(found.caseStudy.sources).toHaveLength(2);
});

test.each([{}, { rehearsal: true }])(
  'EX332 it is refused without a name under its acknowledgement: %o',
  async (more) => {
    const { status, body } = await ask('/api/exercises', { scenario, ...more });
    expect([status, body.code]).toEqual([400, 'CaseNotAcknowledged']);
    expect(body.message).toMatch(/Tick the acknowledgement and write your name/u);
    for (const unseen of [' ', '\u200b', '\u202e\u2060', '\u3164', '...']) {
      const nameless = await ask('/api/exercises', { scenario, ...more, acknowledged: { name: unseen } });
      expect([nameless.status, nameless.body.code]).toEqual([400, 'BadRequest']);
    }
  },
);

test('EX333 who acknowledged it stands in the record with the server’s date, and no participant is told', async () => {
  const before = Date.now();
  const { exercise, joinCode } = await openExercise(server.origin, { scenario, acknowledged });
  const told = (await openingOf(exercise))?.secret?.caseAcknowledged;
  expect(told?.by).toBe(name);
  expect(told?.at).toBeGreaterThanOrEqual(before);
  const { token } = await join(server.origin, joinCode, 'Amina', 'north');
  const player = await SeatClient.connect(server.origin, token, 'Amina');
  expect(player.heard.join('\n')).toContain('Somewhere');
  expect(player.heard.join('\n')).not.toContain(name);
  player.close();
});

test('EX332 a rehearsal that is begun anew keeps it', async () => {
  const { exercise } = await openExercise(server.origin, { scenario, acknowledged, rehearsal: true });
  const first = (await openingOf(exercise))?.secret?.caseAcknowledged;
  const { body } = await ask<{ exercise: string }>(`/api/exercises/${exercise}/reset`);
  expect((await openingOf(body.exercise))?.secret?.caseAcknowledged).toEqual(first);
});
