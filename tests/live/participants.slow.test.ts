import { afterAll, beforeAll, expect, it } from 'vitest';
import { join, logOf, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
let opened: Opened;

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
}, 60_000);

afterAll(() => server?.stop());

const path = () => `/api/exercises/${opened.exercise}/participants`;
const as = (token: string) => ({ authorization: `Bearer ${token}` });
const send = (text: string, keep: boolean, token = opened.token) =>
  post<{ kept: boolean; people: object[]; problems: { line: number }[] }>(
    server.origin,
    path(),
    { text, keep },
    as(token),
  );
const expected = async (token = opened.token) => {
  const response = await fetch(server.origin + path(), { headers: as(token) });
  return { status: response.status, text: await response.text() };
};

it('a list is read without being kept, and kept only when nothing is wrong with it', async () => {
  expect((await send('name;team\nJörg;council', false)).body).toMatchObject({ kept: false, problems: [] });
  expect((await send('Ada,nowhere\nJörg,council', true)).body).toMatchObject({
    kept: false,
    problems: [{ line: 1 }],
  });
  expect(JSON.parse((await expected()).text)).toMatchObject({ people: [] });
  expect((await send('name;team\nJörg;council', true)).body).toMatchObject({ kept: true });
  expect(JSON.parse((await expected()).text)).toMatchObject({ people: [{ name: 'Jörg', team: 'council' }] });
});

it('a typed name finds the place that it was listed for; a choice of one’s own goes before', async () => {
  await send('Ada,council\nBen,council\nOlu,,observer', true);
  const lookup = await fetch(`${server.origin}/api/join/${opened.joinCode}?name=%20ada`);
  expect(await lookup.json()).toMatchObject({ expected: 'council' });
  const teamOf = async (name: string, team?: string) => {
    const { seat } = await join(server.origin, opened.joinCode, name, team);
    const taken = (await logOf(server.origin, opened.exercise)).map(({ event }) => event);
    return taken.find((event) => event.type === 'SeatTaken' && event.seat === seat);
  };
  expect(await teamOf('ADA')).toMatchObject({ role: 'player', team: 'council' });
  expect(await teamOf('Ben', 'national')).toMatchObject({ role: 'player', team: 'national' });
  expect(await teamOf('olu')).toMatchObject({ role: 'observer' });
});

it('the names are read by those who run the exercise alone, and can be thrown away', async () => {
  await send('Zita,council', true);
  const player = await join(server.origin, opened.joinCode, 'Ines', 'national');
  expect(await expected(player.token)).toMatchObject({ status: 403 });
  expect((await send('', true, player.token)).status).toBe(403);
  const lookup = await fetch(`${server.origin}/api/join/${opened.joinCode}`);
  expect(await lookup.text()).not.toContain('Zita');
  expect((await send('', true)).body).toMatchObject({ kept: true, people: [] });
  expect((await expected()).text).not.toContain('Zita');
});
