import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

const canary = 'CANARY';
let server: RunningServer;
let opened: Opened;
const seats = new Map<string, SeatClient>();
const seat = (name: string): SeatClient => {
  const found = seats.get(name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};

async function sit(name: string, team: string, as?: string): Promise<SeatClient> {
  const { token } = await join(server.origin, opened.joinCode, name, team, as ? { as } : {});
  const client = await SeatClient.connect(server.origin, token, name);
  seats.set(name, client);
  return client;
}

/** Something later that everybody is told proves that what they were not told is not merely late. */
async function afterAWordToAll(word: string, who: SeatClient[]): Promise<void> {
  expect(await seat('lead').command({ type: 'SendBroadcast', text: word })).toEqual({ ok: true });
  for (const client of who) {
    await client.until((one) => one.eventsOf('BroadcastSent').some(({ text }) => text === word), word);
  }
}

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  seats.set('lead', await SeatClient.connect(server.origin, opened.token, 'lead'));
  await sit('Amina', 'national');
  await sit('Dele', 'civil-society');
  await sit('Olga', '', 'observer');
  await sit('screen', '', 'screen');
  await seat('lead').command({ type: 'StartExercise' });
  await seat('lead').command({ type: 'OpenStep', move: 1, step: 'update' });
  await seat('Amina').command({ type: 'PinFact', kind: 'known', text: `${canary} of national` });
}, 60_000);

afterAll(async () => {
  for (const client of seats.values()) client.close();
  await server?.stop();
});

describe('failure 1: somebody arrives after move 1', () => {
  it('waits, hears nothing of the exercise, and is seen by staff alone', async () => {
    const lena = await sit('Lena', 'national');
    await seat('lead').until(
      (client) =>
        client.eventsOf('SeatTaken').some(({ name, waiting }) => name === 'Lena' && waiting === true),
      'that Lena waits',
    );
    await afterAWordToAll('Everybody is told this.', [seat('Amina'), seat('Dele'), seat('screen')]);
    expect([...lena.told.keys()]).toEqual([`seat:${lena.seat}`]);
    expect(lena.heard.join()).not.toContain(canary);
    expect(lena.heard.join()).not.toContain('Everybody is told this.');
    for (const who of ['Amina', 'Dele', 'Olga', 'screen'])
      expect(seat(who).heard.join()).not.toContain('Lena');
    expect(await lena.command({ type: 'SendMessage', to: 'control', text: 'Hello?' })).toMatchObject({
      code: 'WaitForPlace',
    });
  });

  it('is admitted, and has what the team was told, without a restart', async () => {
    const lena = seat('Lena');
    const admit = { type: 'AdmitSeat', seat: lena.seat, team: 'national' };
    expect(await seat('lead').command(admit)).toEqual({ ok: true });
    expect(await seat('lead').command(admit)).toMatchObject({ code: 'AlreadyAdmitted' });
    await lena.until((client) => client.told.has('team:national'), 'the channel of the team');
    expect(lena.heard.join()).toContain(`${canary} of national`);
    await seat('Amina').until((client) => client.heard.join().includes('Lena'), 'the new teammate');
    expect(await lena.command({ type: 'PinFact', kind: 'unknown', text: 'What I missed.' })).toEqual({
      ok: true,
    });
  });
});

describe('failure 5: a team is silent', () => {
  it('a nudge reaches that team and staff, and nobody else', async () => {
    const nudge = { type: 'NudgeTeam', team: 'national', text: `${canary} of the nudge` };
    expect(await seat('lead').command(nudge)).toEqual({ ok: true });
    await seat('Amina').until((client) => client.eventsOf('TeamNudged').length > 0, 'the nudge');
    const others = [seat('Dele'), seat('Olga'), seat('screen')];
    await afterAWordToAll('After the nudge.', others);
    for (const client of others) expect(client.heard.join()).not.toContain(`${canary} of the nudge`);
    expect(seat('Amina').eventsOf('TeamNudged')[0]).not.toHaveProperty('secret');
  });

  it('a note among staff reaches no participant', async () => {
    const note = { type: 'SendStaffNote', text: `${canary} of staff` };
    expect(await seat('lead').command(note)).toEqual({ ok: true });
    const others = [seat('Amina'), seat('Dele'), seat('Olga'), seat('screen')];
    await afterAWordToAll('After the note.', others);
    for (const client of others) expect(client.heard.join()).not.toContain(`${canary} of staff`);
  });
});
