import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise, post } from '../support/api';
import { type RunningServer, type Store, startServer } from '../support/running-server';

const card = {
  tool: 'T22',
  purpose: 'constrain',
  strategy: 'DEG',
  mechanism: 'DEG-M1',
  target: 'fuel importers that pay the Wardens',
  effect: 'Patrols run short within three weeks',
  counterMove: 'CM1',
  agreement: '',
  cost: '',
  changeCourse: '',
};
/** What a screen that was loaded before an update does not send with a card. */
const empty = { assumptions: {}, evidenceSeen: [] };
const place = { kind: 'card', move: 1, ordinal: 1 };

/** What a room of real connections to a real process must live through, whichever database is below. */
export function liveContract(store: () => Promise<Store>): void {
  let at: Store;
  let server: RunningServer;
  let opened: Opened;
  let lead: SeatClient;
  let amina: SeatClient;
  let jonas: SeatClient;
  let dele: SeatClient;

  beforeAll(async () => {
    at = await store();
    server = await startServer(at);
    opened = await openExercise(server.origin);
    const seat = async (name: string, team: string) => {
      const { token } = await join(server.origin, opened.joinCode, name, team);
      return SeatClient.connect(server.origin, token, name);
    };
    lead = await SeatClient.connect(server.origin, opened.token, 'lead');
    amina = await seat('Amina', 'national');
    jonas = await seat('Jonas', 'national');
    dele = await seat('Dele', 'civil-society');
    await lead.command({ type: 'StartExercise' });
    await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  }, 60_000);

  afterAll(async () => {
    for (const client of [lead, amina, jonas, dele]) client?.close();
    await server?.stop();
  });

  const goingOut = () => lead.eventsOf('InjectGoingOut').at(-1) as unknown as { release: string };
  const shows = (client: SeatClient, type: string, release: string) =>
    client.eventsOf(type).some((event) => event.release === release);

  describe('a release', () => {
    it('reaches its recipients and nobody else, after nothing but staff knew of it', async () => {
      expect(await lead.command({ type: 'ReleaseInject', inject: 'inj_2' })).toEqual({ ok: true });
      const { release } = goingOut();
      expect(amina.heard.join()).not.toContain(release);
      expect(await lead.command({ type: 'SendReleaseNow', release })).toEqual({ ok: true });
      await amina.until((client) => shows(client, 'InjectReleased', release), 'the cable');
      await jonas.until((client) => shows(client, 'InjectReleased', release), 'the cable');
      // Something later that Dele is told proves that the cable is not merely late.
      await lead.command({ type: 'ExtendStep', minutes: 1, confirmShortDebrief: true });
      await dele.until((client) => client.eventsOf('StepExtended').length > 0, 'the extension');
      expect(dele.heard.join()).not.toContain(release);
      const [told] = amina.eventsOf('InjectReleased');
      expect(told).not.toHaveProperty('secret');
    });

    it('that is taken back leaves no trace outside staff', async () => {
      await lead.command({ type: 'ReleaseInject', inject: 'inj_1' });
      const { release } = goingOut();
      expect(await lead.command({ type: 'TakeBackRelease', release })).toEqual({ ok: true });
      await lead.command({ type: 'ExtendStep', minutes: 1, confirmShortDebrief: true });
      await dele.until((client) => client.eventsOf('StepExtended').length > 1, 'the extension');
      await amina.until((client) => client.eventsOf('StepExtended').length > 1, 'the extension');
      for (const client of [amina, jonas, dele]) expect(client.heard.join()).not.toContain(release);
    });
  });

  it('does a command that is sent again once', async () => {
    const id = amina.nextId();
    const pin = { type: 'PinFact', kind: 'known', text: 'The road north is closed.' };
    const answers = await Promise.all([
      amina.command(pin, id),
      amina.command(pin, id),
      amina.command(pin, id),
    ]);
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    const log = await logOf(server.origin, opened.exercise);
    expect(log.filter(({ command }) => command === id)).toHaveLength(1);
    expect(await jonas.command({ ...pin, text: 'Mine, under your id.' }, id)).toMatchObject({
      code: 'NotAllowed',
    });
  });

  it('keeps picks to the person, and shows a team of three how they were spread', async () => {
    const late = await join(server.origin, opened.joinCode, 'Priya', 'national');
    const priya = await SeatClient.connect(server.origin, late.token, 'Priya');
    await lead.command({ type: 'AdmitSeat', seat: late.seat, team: 'national' });
    await lead.command({ type: 'OpenStep', move: 1, step: 'think' });
    const pick = (tool: string | null, mechanism: string | null) => ({
      kind: 'pick',
      move: 1,
      content: { tool, mechanism },
    });
    expect(await amina.ask('putPrivate', pick('T22', 'DEG-M1'))).toEqual({ ok: true });
    expect(await jonas.ask('putPrivate', pick('T22', 'DEG-M1'))).toEqual({ ok: true });
    expect(await priya.ask('putPrivate', pick('T09', 'DIS-M3'))).toEqual({ ok: true });
    // The same person goes on with another device and answers again: one answer, not two.
    priya.close();
    const again = () =>
      post<{ token: string }>(server.origin, '/api/join', {
        code: opened.joinCode,
        name: 'Priya',
        takeOver: true,
      });
    let taken = await again();
    while (taken.body.code === 'SeatHere') taken = await again();
    const priyaAgain = await SeatClient.connect(server.origin, taken.body.token, 'Priya again');
    expect(await priyaAgain.ask('putPrivate', pick(null, null))).toEqual({ ok: true });
    expect(await amina.ask('readPrivate', { kind: 'pick', move: 1 })).toMatchObject({
      content: { tool: 'T22' },
    });
    await lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
    await amina.until((client) => client.eventsOf('PicksClosed').length > 0, 'the spread');
    expect(amina.eventsOf('PicksClosed')).toEqual([
      expect.objectContaining({
        team: 'national',
        spread: [
          { tool: 'T22', mechanism: 'DEG-M1', people: 2 },
          { tool: null, mechanism: null, people: 1 },
        ],
      }),
    ]);
    expect(lead.heard.join()).not.toContain('PicksClosed');
    expect(await amina.ask('putPrivate', pick(null, null))).toMatchObject({
      ok: false,
      code: 'PrivateClosed',
    });
    priyaAgain.close();
  });

  it('gives the pen to who takes it, and keeps the text of who had it', async () => {
    const first = await amina.ask('takePen', place);
    const { penCounter } = first.draft as { penCounter: number };
    const saved = await amina.ask('saveDraft', { ...place, penCounter, revision: 0, content: card });
    expect(saved).toMatchObject({ ok: true, draft: { revision: 1 } });
    await jonas.until(
      (client) => client.heard.some((text) => text.startsWith('draft ') && text.includes('fuel importers')),
      'the live draft',
    );
    expect(dele.heard.join()).not.toContain('fuel importers');
    expect(await jonas.ask('takePen', place)).toMatchObject({ ok: true });
    const late = await amina.ask('saveDraft', { ...place, penCounter, revision: 1, content: card });
    expect(late).toMatchObject({ ok: false, code: 'PenTaken', draft: { penName: 'Jonas' } });
  });

  it('failure 4: comes back after SIGKILL with every acknowledged command, draft and seat, and holds what was going out', async () => {
    await lead.command({ type: 'ReleaseInject', inject: 'inj_1' });
    const { release } = goingOut();
    const acknowledged: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const id = amina.nextId();
      const answer = await amina.command(
        { type: 'PinFact', kind: 'unknown', text: `Who gave order ${n}?` },
        id,
      );
      if (answer.ok) acknowledged.push(id);
    }
    expect(acknowledged).toHaveLength(20);
    const { port } = server;
    await server.kill();
    server = await startServer(at, { PORT: String(port) });
    const log = await logOf(server.origin, opened.exercise);
    const recorded = new Set(log.map(({ command }) => command));
    expect(acknowledged.filter((id) => !recorded.has(id))).toEqual([]);
    const draft = await jonas.command({ type: 'PinFact', kind: 'known', text: 'We are back.' });
    expect(draft).toEqual({ ok: true });
    const opening = await jonas.ask('openDraft', place);
    expect(opening).toMatchObject({ ok: true, draft: { revision: 1, content: { target: card.target } } });
    await lead.until((client) => shows(client, 'ReleaseHeld', release), 'the release to be held');
    expect(amina.heard.join()).not.toContain(release);
    expect(await lead.command({ type: 'SendReleaseNow', release })).toEqual({ ok: true });
    await dele.until((client) => shows(client, 'InjectReleased', release), 'the release');
  });

  it('lets two sign a card, each for the revision that they saw', async () => {
    const { draft } = (await jonas.ask('openDraft', place)) as unknown as {
      draft: { id: string; revision: number };
    };
    const old = await amina.command({ type: 'SignCard', card: draft.id, revision: draft.revision + 1 });
    expect(old).toMatchObject({ ok: false, code: 'CardChanged' });
    expect(await amina.command({ type: 'SignCard', card: draft.id, revision: draft.revision })).toEqual({
      ok: true,
    });
    expect(await jonas.command({ type: 'SignCard', card: draft.id, revision: draft.revision })).toEqual({
      ok: true,
    });
    await amina.until((client) => client.eventsOf('CardSubmitted').length > 0, 'the card to count');
    expect(amina.eventsOf('CardSubmitted')).toEqual([
      expect.objectContaining({ how: 'two', signers: ['Amina', 'Jonas'], content: { ...card, ...empty } }),
    ]);
    expect(dele.heard.join()).not.toContain('CardSubmitted');
  });

  it('failure 2: moves a seat to another device once the first is gone, and tells the first', async () => {
    const taken = await post(server.origin, '/api/join', {
      code: opened.joinCode,
      name: 'dele',
      takeOver: true,
    });
    expect(taken.body).toMatchObject({ ok: false, code: 'SeatHere' });
    const { token } = await join(server.origin, opened.joinCode, 'Sami', 'civil-society');
    const first = await SeatClient.connect(server.origin, token, 'Sami');
    const { seat } = first;
    first.close();
    const again = async () =>
      post<{ seat: string; token: string }>(server.origin, '/api/join', {
        code: opened.joinCode,
        name: 'SAMI',
        takeOver: true,
      });
    let answer = await again();
    // The server sees a closed connection a moment later than the client that closed it.
    while (answer.body.code === 'SeatHere') answer = await again();
    expect(answer.body.seat).toBe(seat);
    await expect(SeatClient.connect(server.origin, token, 'old')).rejects.toThrow('SeatUnknown');
    const second = await SeatClient.connect(server.origin, answer.body.token, 'Sami again');
    expect(second.seat).toBe(seat);
    second.close();
  });

  it('ends: nothing goes out any more, and everybody follows the debrief', async () => {
    expect(await lead.command({ type: 'EndExercise', confirmShortDebrief: true })).toEqual({ ok: true });
    await amina.until((client) => client.told.has('debrief'), 'the debrief');
    expect(await amina.command({ type: 'PinFact', kind: 'known', text: 'Too late.' })).toMatchObject({
      code: 'ExerciseEnded',
    });
    const late = await post(server.origin, '/api/join', { code: opened.joinCode, name: 'Late' });
    expect(late.body).toMatchObject({ ok: false, code: 'ExerciseEnded' });
  });
}
