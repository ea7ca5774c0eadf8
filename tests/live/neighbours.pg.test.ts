import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPostgres } from '../../db/testing/ask-postgres';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';
import { startThrowawayRedis, type ThrowawayRedis } from '../support/throwaway-redis';

const place = { kind: 'card', move: 1, ordinal: 1 };

/** Two processes on one record: the lead and Amina sit at the first, the others at the second. */
describe.each(['with Redis', 'without Redis'])('two processes, %s', (kind) => {
  let database: ThrowawayDatabase;
  let redis: ThrowawayRedis | undefined;
  let servers: [RunningServer, RunningServer];
  let opened: Opened;
  const seats: Record<'lead' | 'amina' | 'jonas' | 'dele', SeatClient> = {} as never;

  const seat = async (at: RunningServer, name: string, team: string) => {
    // Joined at the first process and connected to either a moment later.
    const { token } = await join(servers[0].origin, opened.joinCode, name, team);
    return SeatClient.connect(at.origin, token, name);
  };

  beforeAll(async () => {
    database = await createThrowawayDatabase();
    redis = kind === 'with Redis' ? await startThrowawayRedis() : undefined;
    const store = { dataDir: aDataFolder(), url: database.url };
    const start = () => startServer(store, redis ? { REDIS_URL: redis.url } : {});
    servers = await Promise.all([start(), start()]);
    const [first, second] = servers;
    opened = await openExercise(first.origin);
    seats.lead = await SeatClient.connect(first.origin, opened.token, 'lead');
    seats.amina = await seat(first, 'Amina', 'national');
    seats.jonas = await seat(second, 'Jonas', 'national');
    seats.dele = await seat(second, 'Dele', 'civil-society');
    await seats.lead.command({ type: 'StartExercise' });
    await seats.lead.command({ type: 'OpenStep', move: 1, step: 'think' });
  }, 90_000);

  afterAll(async () => {
    for (const client of Object.values(seats)) client.close();
    await Promise.all(servers.map((server) => server.stop()));
    await redis?.stop();
    await database.drop();
  });

  it('tell their seats what the other recorded, and only who may know', async () => {
    await seats.jonas.until((client) => client.eventsOf('StepOpened').length > 0, 'the step');
    expect(await seats.jonas.command({ type: 'PinFact', kind: 'known', text: 'The pass is shut.' })).toEqual({
      ok: true,
    });
    await seats.amina.until((client) => client.eventsOf('FactPinned').length > 0, 'the fact');
    await seats.lead.command({ type: 'ExtendStep', minutes: 1, confirmShortDebrief: true });
    await seats.dele.until((client) => client.eventsOf('StepExtended').length > 0, 'the extension');
    expect(seats.dele.heard.join()).not.toContain('The pass is shut.');
  });

  it('accept a command once, whichever of them it is sent to again', async () => {
    const late = await join(servers[1].origin, opened.joinCode, 'Priya', 'national');
    const { token } = late;
    await seats.lead.command({ type: 'AdmitSeat', seat: late.seat, team: 'national' });
    const [here, there] = await Promise.all(
      servers.map(({ origin }) => SeatClient.connect(origin, token, 'Priya')),
    );
    const id = seats.amina.nextId();
    const pin = { type: 'PinFact', kind: 'unknown', text: 'Who closed it?' };
    expect(await Promise.all([here?.command(pin, id), there?.command(pin, id)])).toEqual([
      { ok: true },
      { ok: true },
    ]);
    const pinned = (client: SeatClient) =>
      client.eventsOf('FactPinned').filter((event) => event.text === pin.text);
    await seats.jonas.until((client) => pinned(client).length > 0, 'the question');
    await seats.lead.command({ type: 'ExtendStep', minutes: 1, confirmShortDebrief: true });
    await seats.jonas.until((client) => client.eventsOf('StepExtended').length > 1, 'the extension');
    expect(pinned(seats.jonas)).toHaveLength(1);
    here?.close();
    there?.close();
  });

  it('failure 9: of two controllers who release the same inject one is told who did, and when', async () => {
    const { body } = await post<{ token: string }>(
      servers[1].origin,
      `/api/exercises/${opened.exercise}/staff`,
      { role: 'control', name: 'Omar' },
      asFacilitator,
    );
    const omar = await SeatClient.connect(servers[1].origin, body.token, 'Omar');
    const release = { type: 'ReleaseInject', inject: 'inj_1' };
    const answers = await Promise.all([seats.lead.command(release), omar.command(release)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      code: 'AlreadyReleased',
      message: expect.stringMatching(/^Already released \d+ s ago by .+\. Take it back/u),
    });
    omar.close();
  });

  if (kind === 'with Redis') {
    it('keep one private answer of a person who goes on with another device at the other', async () => {
      const pick = { kind: 'pick', move: 1, content: { tool: 'T22', mechanism: null } };
      const sami = await seat(servers[0], 'Sami', 'national');
      await seats.lead.command({ type: 'AdmitSeat', seat: sami.seat, team: 'national' });
      await sami.until((client) => client.told.has('team:national'), 'the place');
      expect(await sami.ask('putPrivate', pick)).toEqual({ ok: true });
      sami.close();
      const takeOver = () =>
        post<{ token: string }>(servers[1].origin, '/api/join', {
          code: opened.joinCode,
          name: 'Sami',
          takeOver: true,
        });
      let taken = await takeOver();
      while (taken.body.code === 'SeatHere') taken = await takeOver();
      const again = await SeatClient.connect(servers[1].origin, taken.body.token, 'Sami again');
      expect(await again.ask('putPrivate', pick)).toEqual({ ok: true });
      const answers = async () =>
        (await askPostgres(database.url, "select 1 from private_inputs where kind = 'pick'")).length;
      while ((await answers()) > 1) await new Promise((resolve) => setImmediate(resolve));
      expect(await answers()).toBe(1);
      again.close();
    });

    it('show a draft that is written at the other as it grows, and who is there', async () => {
      await seats.lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
      await seats.jonas.until((client) => client.eventsOf('StepOpened').length > 1, 'the step');
      await seats.amina.until(
        (client) =>
          client.heard.some((text) => text.startsWith('presence') && text.includes(seats.jonas.seat)),
        'Jonas to be seen at the other process',
      );
      const { draft } = (await seats.jonas.ask('takePen', place)) as unknown as {
        draft: { penCounter: number; revision: number; content: object };
      };
      const { penCounter, revision, content } = draft;
      await seats.jonas.ask('saveDraft', {
        ...place,
        penCounter,
        revision,
        content: { ...content, target: 'fuel importers' },
      });
      await seats.amina.until(
        (client) => client.heard.some((text) => text.startsWith('draft ') && text.includes('fuel importers')),
        'the draft',
      );
      expect(seats.dele.heard.join()).not.toContain('fuel importers');
    });

    it('let nobody take over a seat that is connected to the other', async () => {
      const { body } = await post(servers[0].origin, '/api/join', {
        code: opened.joinCode,
        name: 'Dele',
        takeOver: true,
      });
      expect(body).toMatchObject({ ok: false, code: 'SeatHere' });
    });

    it('go on without Redis when it goes away', async () => {
      await redis?.stop();
      redis = undefined;
      const pin = { type: 'PinFact', kind: 'known', text: 'Told by the record alone.' };
      expect(await seats.jonas.command(pin)).toEqual({ ok: true });
      await seats.amina.until(
        (client) => client.eventsOf('FactPinned').some(({ text }) => text === pin.text),
        'the fact',
      );
      expect(servers.map(({ child }) => child.exitCode)).toEqual([null, null]);
    });
  }

  it('count the answers to a form once, at whichever of them they arrive', async () => {
    const { token } = await join(servers[0].origin, opened.joinCode, 'Olu', 'national');
    const at = ({ origin }: RunningServer) => SeatClient.connect(origin, token, 'Olu');
    const [here, there] = await Promise.all([at(servers[0]), at(servers[1])]);
    await seats.lead.command({ type: 'OpenStep', move: 1, step: 'reveal' });
    await seats.jonas.until(
      (client) => client.eventsOf('StepOpened').some(({ step }) => step === 'reveal'),
      'the reveal',
    );
    const pulse = {
      id: 'cmd_one_pulse',
      form: 'pulse',
      move: 1,
      answers: [{ item: 'pace', value: 'clear' }],
    };
    const ask = (client: SeatClient, id = pulse.id) => client.ask('answerForm', { ...pulse, id });
    expect(await Promise.all([ask(here), ask(there)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await ask(there, 'cmd_another')).toMatchObject({ code: 'FormAnswered' });
    expect(await askPostgres(database.url, 'select 1 from anonymous_inputs')).toHaveLength(1);
    here.close();
    there.close();
  });
});
