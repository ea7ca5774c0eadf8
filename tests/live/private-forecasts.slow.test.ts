import { afterAll, beforeAll, expect, it } from 'vitest';
import type { State } from '../../exercise/state';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
let people: SeatClient[];

const all = { CM1: 0, CM2: 0, CM3: 0, CM4: 0, CM5: 0, CM6: 0, CM7: 0, CM8: 0, CM9: 0 };
const keep = (client: SeatClient | undefined, percent: number) =>
  client?.ask('putPrivate', {
    kind: 'forecast',
    move: 1,
    content: { odds: { ...all, CM2: percent, CM9: 100 - percent } },
  });

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  people = [];
  for (const team of ['national', 'national', 'national', 'civil-society', 'civil-society']) {
    const name = `Person ${people.length}`;
    const { token } = await join(server.origin, opened.joinCode, name, team);
    people.push(await SeatClient.connect(server.origin, token, name));
  }
  await lead.command({ type: 'StartExercise' });
}, 60_000);

afterAll(async () => {
  for (const client of [lead, ...(people ?? [])]) client?.close();
  await server?.stop();
});

it('takes a forecast that somebody makes alone, while the step is open, and gives it back to them alone', async () => {
  await lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
  expect(await keep(people[0], 10)).toMatchObject({ code: 'PrivateClosed' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'anticipate' });
  for (const [index, percent] of [15, 25, 35, 45, 55].entries())
    expect(await keep(people[index], percent)).toEqual({ ok: true });
  // 100 in all, or nothing.
  expect(
    await people[0]?.ask('putPrivate', { kind: 'forecast', move: 1, content: { odds: all } }),
  ).toMatchObject({ ok: false, code: 'BadRequest' });
  const own = await people[1]?.ask('readPrivate', { kind: 'forecast', move: 1 });
  expect(own).toMatchObject({ ok: true, content: { odds: { CM2: 25 } } });
});

it('tells a team of three its spread when the step ends, and the debrief that of all five', async () => {
  const leave = { type: 'OpenStep', move: 1, step: 'reveal', confirmShortDebrief: true };
  expect(await lead.command(leave)).toEqual({ ok: true });
  const told = (client: SeatClient | undefined) =>
    client?.eventsOf('PrivateForecastsClosed').map(({ team }) => team);
  await people[0]?.until((one) => one.eventsOf('PrivateForecastsClosed').length > 0, 'the spread');
  const [spread] = people[0]?.eventsOf('PrivateForecastsClosed') ?? [];
  expect(spread).toMatchObject({ team: 'national', spread: { CM2: { median: 25, low: null, high: null } } });
  await people[3]?.until((one) => one.eventsOf('StepOpened').at(-1)?.step === 'reveal', 'the next step');
  expect(told(people[3])).toEqual([]);
  expect(told(lead)).toEqual([]);
  expect(await keep(people[0], 10)).toMatchObject({ code: 'PrivateClosed' });
  expect(JSON.stringify(await logOf(server.origin, opened.exercise))).not.toContain('PrivateForecastsClosed');
  await lead.command({ type: 'EndExercise', confirmShortDebrief: true });
  await people[3]?.until((one) => one.told.has('debrief'), 'the debrief');
  const answer = (await people[3]?.ask('catchUp', {})) as unknown as Answer | undefined;
  const spreads = answer?.channels.debrief.view.privateForecasts;
  expect(spreads?.map(({ team: of }) => of)).toEqual([null]);
  expect(JSON.stringify(await logOf(server.origin, opened.exercise))).not.toContain('PrivateForecastsClosed');
});

/** What of the answer to a catch-up is looked at: the debrief comes as a view. */
interface Answer {
  channels: { debrief: { view: Pick<State, 'privateForecasts'> } };
}
