import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

interface Accepted {
  seat: string;
  token: string;
  role: string;
}

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
}, 60_000);

afterAll(async () => {
  lead?.close();
  await server?.stop();
});

/** Makes a link as staff. */
async function link(by: SeatClient, role: string, uses: 'once' | 'many' = 'once') {
  const answer = await by.ask('invite', { role, uses });
  expect(answer).toMatchObject({ ok: true });
  return answer as { ok: true; invite: string; token: string };
}

const accept = (token: string, name: string, exercise = opened.exercise) =>
  post<Accepted>(server.origin, '/api/invites/accept', { exercise, token, name });

/** Comes in by a link and connects. */
async function come(role: string, name: string): Promise<SeatClient> {
  const { token } = await link(lead, role);
  const { status, body } = await accept(token, name);
  expect([status, body.role]).toEqual([200, role]);
  return SeatClient.connect(server.origin, body.token, name);
}

const workingOn = (client: SeatClient, id: string) =>
  client.heard
    .filter((message) => message.startsWith('working '))
    .at(-1)
    ?.includes(`"${id}"`) ?? false;

describe('a link for staff', () => {
  it('lets one person in, under its role, and tells neither the record nor any seat what opens it', async () => {
    const { token, invite } = await link(lead, 'simcell');
    const look = { exercise: opened.exercise, token };
    expect((await post(server.origin, '/api/invites/look', look)).body).toMatchObject({ role: 'simcell' });
    const both = await Promise.all([accept(token, 'Noor'), accept(token, 'Lou')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(both.find(({ status }) => status === 410)?.body.code).toBe('InviteClosed');
    expect((await post(server.origin, '/api/invites/look', look)).body.code).toBe('InviteClosed');
    await lead.until(
      (client) => client.eventsOf('SeatTaken').some((event) => event.invite === invite),
      'Noor',
    );
    const events = lead.heard.filter((message) => message.startsWith('events ')).join();
    expect(events).toContain(invite);
    expect(events + JSON.stringify(await logOf(server.origin, opened.exercise))).not.toMatch(
      new RegExp(`${token}|tokenHash`, 'u'),
    );
  });

  it('opens nothing once it is revoked, in another exercise, or when it is made up', async () => {
    const { token, invite } = await link(lead, 'observer', 'many');
    const other = await openExercise(server.origin);
    expect((await accept(token, 'Ana', other.exercise)).body.code).toBe('UnknownInvite');
    expect((await accept(token.replace(/.$/u, '_'), 'Ana', 'exr_none')).body.code).toBe('UnknownInvite');
    expect((await accept(token, 'Ana')).status).toBe(200);
    expect(await lead.command({ type: 'RevokeInvite', invite })).toEqual({ ok: true });
    expect((await accept(token, 'Bea')).body.code).toBe('InviteClosed');
  });

  it('is made by lead and controllers alone', async () => {
    const evaluator = await come('evaluator', 'Eva');
    expect(await evaluator.ask('invite', { role: 'control', uses: 'many' })).toMatchObject({
      code: 'NotAllowed',
    });
    const player = await join(server.origin, opened.joinCode, 'Amina', 'national');
    const amina = await SeatClient.connect(server.origin, player.token, 'Amina');
    expect(await amina.ask('invite', { role: 'control', uses: 'many' })).toMatchObject({
      code: 'NotAllowed',
    });
    evaluator.close();
    amina.close();
  });
});

describe('several staff', () => {
  it('failure 22: the lead hands over while both consoles are open, and channels follow', async () => {
    const ruth = await come('control', 'Ruth');
    expect(await lead.command({ type: 'HandOverLead', to: 'seat_none' })).toMatchObject({
      code: 'UnknownSeat',
    });
    expect(await lead.command({ type: 'HandOverLead', to: ruth.seat })).toEqual({ ok: true });
    await ruth.until((client) => client.told.has('lead'), 'the channel of the lead');
    await lead.until((client) => client.told.has('control'), 'the channel of controllers');
    // What the lead alone is told now reaches Ruth, and whoever led before no more.
    const { token } = await join(server.origin, opened.joinCode, 'Jonas', 'national');
    const jonas = await SeatClient.connect(server.origin, token, 'Jonas');
    expect(await jonas.command({ type: 'StepOut' })).toEqual({ ok: true });
    expect(await jonas.command({ type: 'PauseExercise' })).toEqual({ ok: true });
    await ruth.until((client) => client.eventsOf('SteppedOut').length > 0, 'that Jonas stepped out');
    await lead.until((client) => client.eventsOf('ExercisePaused').length > 0, 'the pause');
    expect(lead.eventsOf('SteppedOut')).toEqual([]);
    expect(await lead.command({ type: 'ResumeExercise' })).toMatchObject({ code: 'NotAllowed' });
    expect(await ruth.command({ type: 'ResumeExercise' })).toEqual({ ok: true });
    jonas.close();
    expect(await lead.command({ type: 'HandOverLead', to: ruth.seat })).toMatchObject({ code: 'NotAllowed' });
    expect(await lead.command({ type: 'TakeLead', confirm: true })).toMatchObject({ code: 'LeadIsHere' });
    // Ruth's device dies: whoever led before takes over, after a second yes.
    ruth.close();
    let taken = await lead.command({ type: 'TakeLead' });
    while (taken.code === 'LeadIsHere') taken = await lead.command({ type: 'TakeLead' });
    expect(taken.code).toBe('LeadNotConfirmed');
    expect(await lead.command({ type: 'TakeLead', confirm: true })).toEqual({ ok: true });
    expect((await lead.command({ type: 'HandOverLead', to: 'seat_none' })).code).toBe('UnknownSeat');
  });

  it('failure 9: staff see who is on a line, until it is closed or the connection is lost', async () => {
    const ruth = await come('control', 'Ruth B');
    const theo = await come('technician', 'Theo');
    const item = { kind: 'inject', id: 'inj_1' };
    expect(await theo.ask('workOn', { item, isOpen: true })).toMatchObject({ code: 'NotForSeat' });
    expect(await ruth.ask('workOn', { item, isOpen: true })).toEqual({ ok: true });
    await lead.until((client) => workingOn(client, 'inj_1'), 'who is on the line');
    expect(lead.heard.at(-1)).toContain('Ruth B');
    expect(await ruth.ask('workOn', { item, isOpen: false })).toEqual({ ok: true });
    await lead.until((client) => !workingOn(client, 'inj_1'), 'that the line is closed');
    await ruth.ask('workOn', { item, isOpen: true });
    await lead.until((client) => workingOn(client, 'inj_1'), 'who is on the line');
    ruth.close();
    await lead.until((client) => !workingOn(client, 'inj_1'), 'that the connection is lost');
    expect(theo.heard.join()).not.toContain('inj_1');
    theo.close();
  });
});
