import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { asFacilitator, join, type Opened, openExercise, post } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, aPerson, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';
import { aSmallRoom, decideOnCard, leave, type SmallRoom } from './what-if/play-a-move';

/** A run that is over, a what-if from just before its card, and the two beside each other. */
let server: AppServer;
let ruth: Person;
let phone: Person;
let parent: Opened;
let room: SmallRoom;
let code = '';
let fork = '';

beforeAll(async () => {
  server = await startApp(aDataFolder());
  ruth = await aFacilitator(server, 'Ruth');
  phone = await aPerson('Nadia', 'phone');
  const earlier = await openExercise(server.api);
  const first = await aSmallRoom(server.api, { ...earlier, names: ['Sami', 'Petra'] });
  await first.lead.command({ type: 'StartExercise' });
  await first.lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  await first.lead.command({ type: 'EndExercise' });
  leave(first);
  parent = await openExercise(server.api);
  room = await aSmallRoom(server.api, { ...parent, names: ['Amina', 'Jonas'] });
  await room.lead.command({ type: 'StartExercise' });
  await room.lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  await room.lead.command({ type: 'ReleaseInject', inject: 'inj_2' });
  const { release } = room.lead.eventsOf('InjectGoingOut').at(-1) as unknown as { release: string };
  await room.lead.command({ type: 'SendReleaseNow', release });
  await room.lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
  await decideOnCard(room, { mechanism: 'DEG-M1', target: 'fuel importers' });
  await room.lead.command({ type: 'EndExercise' });
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page } of [ruth, phone]) await keepFailure(page, `what-if-${name}`);
});

afterAll(async () => {
  leave(room);
  for (const person of [ruth, phone]) await person?.context.close();
  await server?.stop();
});

test('from a mark of the timeline the lead plays on, after being told what is copied', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/control/${parent.exercise}`);
  for (const step of ['reflect', 'timeline']) await room.lead.command({ type: 'OpenDebriefStep', step });
  await page.getByRole('button', { name: /card/i }).first().click();
  const button = page.getByRole('button', { name: 'Play on from just before this' });
  await button.waitFor();
  await photograph(page, 'what-if-mark', 'staff', () => button.scrollIntoViewIfNeeded());
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Not copied:').waitFor();
  await photograph(page, 'what-if-confirm', 'staff');
  await dialog.getByRole('button', { name: 'Make the what-if' }).click();
  await page.getByRole('heading', { name: 'The what-if is there' }).waitFor();
  await photograph(page, 'what-if-made', 'staff', () =>
    page.getByRole('heading', { name: 'The what-if is there' }).scrollIntoViewIfNeeded(),
  );
  const link = await page.getByRole('link', { name: 'Open its console' }).getAttribute('href');
  fork = link?.split('/').at(-1) ?? '';
  await page.getByRole('link', { name: 'Open its console' }).click();
  await page.getByText('EXERCISE · WHAT-IF').waitFor();
  await page.getByText('Join code').waitFor();
  await page.getByRole('button', { name: 'Resume the exercise' }).waitFor();
  await photograph(page, 'what-if-console', 'staff');
});

test('people join by its code and see that it is a what-if; nothing of the parent opens it', async () => {
  const { body } = await post<Opened>(server.api, `/api/exercises/${fork}/console`, {}, asFacilitator);
  const log = await fetch(`${server.api}/api/exercises/${fork}/log`, { headers: asFacilitator });
  code = /"type":"WhatIfBegan"[^}]*"joinCode":"(\w+)"|"joinCode":"(\w+)"[^}]*"type":"WhatIfBegan"/u
    .exec(await log.text())
    ?.slice(1)
    .find(Boolean) as string;
  expect(code).toMatch(/^\w{6}$/u);
  const { page } = phone;
  await page.goto(`${server.origin}/join/${code}`);
  await page.getByLabel('Name for this exercise').fill('Nadia');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByText('What-if: played on').waitFor();
  await photograph(page, 'what-if-join', 'player');
  await page.getByRole('radio', { name: /^National/ }).check({ force: true });
  await page.getByRole('button', { name: /^Sit with/ }).click();
  await page.waitForURL(/\/play\//);
  await page.getByText('EXERCISE · WHAT-IF').waitFor();
  const [token = ''] = room.tokens;
  const refused = await fetch(`${server.api}/api/exercises/${fork}/log`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(refused.status).toBe(404);
  const old = await post(server.api, '/api/join', { code: parent.joinCode, name: 'Nadia' });
  expect(old.body.code).toBe('ExerciseEnded');
  const again = await aSmallRoom(server.api, {
    token: body.token,
    joinCode: code,
    names: ['Amina', 'Jonas'],
  });
  await again.lead.command({ type: 'ResumeExercise' });
  await page.getByRole('button', { name: 'Sign as Nadia' }).waitFor();
  await photograph(page, 'what-if-play', 'player');
  await decideOnCard(again, { mechanism: 'DEG-M2', target: 'a name that is rather long: '.repeat(6) });
  await again.lead.command({ type: 'EndExercise' });
  leave(again);
});

test('what was played and the what-if stand beside each other, and runs are compared on process', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/compare/${parent.exercise}`);
  await page.getByRole('heading', { name: 'What-ifs beside this run' }).waitFor();
  await page.getByText('Differs: mechanism, whom it acts on').waitFor();
  await page.getByText('Cards that name a mechanism').waitFor();
  await photograph(page, 'compare', 'player');
  await page.pdf({ path: 'tests/output/screens/compare.pdf', preferCSSPageSize: true });
  expect(await page.content()).not.toContain('Amina');
  await page.goto(`${server.origin}/exercises`);
  await page.getByRole('list', { name: /^What-ifs of/ }).waitFor();
  await photograph(page, 'what-if-listed', 'staff');
  await page.goto(`${server.origin}/screen/${code}`);
  await page.getByText('EXERCISE · WHAT-IF').first().waitFor();
  expect([...ruth.faults, ...phone.faults]).toEqual([]);
});

test('a person who only plays cannot read the comparison', async () => {
  const { page } = phone;
  await page.goto(`${server.origin}/compare/${fork}`);
  await page.getByText('Nothing can be compared here').waitFor();
  const seat = await join(server.api, code, 'Watcher', undefined, { as: 'observer' });
  const answer = await fetch(`${server.api}/api/exercises/${fork}/comparison`, {
    headers: { authorization: `Bearer ${seat.token}` },
  });
  expect(answer.status).toBe(403);
});
