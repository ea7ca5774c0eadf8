import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, aPerson, joinAs, type Person } from './support/cast';
import { openNext, releaseNow } from './support/facilitate';
import { photograph } from './support/photograph';

/**
 * Design A of Velmara in short time, told by its cast: Ruth, who is facilitator and SimCell; two people with browsers of
 * their own in each of four teams; five more members of the Council without a screen; the room screen; an observer.
 */
let server: AppServer;
let code: string;
let exercise: string;
const cast: Record<string, Person> = {};
const council: SeatClient[] = [];

const person = (name: string): Person => {
  const found = cast[name];
  if (!found) throw new Error(`${name} is not in the room.`);
  return found;
};
const page = (name: string) => person(name).page;
const ruth = () => page('Ruth');

beforeAll(async () => {
  server = await startApp(aDataFolder());
});

afterAll(async () => {
  for (const client of council) client.close();
  for (const { context } of Object.values(cast)) await context.close();
  await server?.stop();
});

test('Ruth makes the first account and opens an exercise', async () => {
  cast.Ruth = await aFacilitator(server, 'Ruth');
  await photograph(ruth(), 'exercises', 'staff');
  await ruth()
    .getByRole('button', { name: /^Open Velmara/ })
    .click();
  await ruth().waitForURL(/\/control\//);
  exercise = ruth().url().split('/').at(-1) ?? '';
  const shown = ruth().getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/);
  code = (await shown.innerText()).replace(/\s/, '');
});

test('the room joins by code, with any name and no account', async () => {
  const people: [string, string, 'phone' | 'laptop'][] = [
    ['Amina', 'National', 'laptop'],
    ['Jonas', 'National', 'phone'],
    ['Kwame', 'Security Council', 'laptop'],
    ['Leila', 'Security Council', 'phone'],
    ['Hana', 'Lakes Union', 'laptop'],
    ['Marek', 'Lakes Union', 'phone'],
    ['Dele', 'Civil society', 'laptop'],
    ['Sami', 'Civil society', 'phone'],
    ['Ingrid', 'Observe', 'laptop'],
  ];
  for (const [name, team, device] of people) cast[name] = await joinAs(server, name, code, team, device);
  for (const name of ['Noor', 'Elif', 'Tomás', 'Ines', 'Priya']) {
    const { token } = await join(server.api, code, name, 'council');
    council.push(await SeatClient.connect(server.api, token, name));
  }
  cast.Room = await aPerson('Room', 'projector');
  await page('Room').goto(`${server.origin}/screen/${code}`);
  await page('Room').getByText('Amina').first().waitFor();
  await ruth().getByText('Amina').first().waitFor();
  await photograph(ruth(), 'console-lobby', 'staff');
  await photograph(page('Room'), 'room-lobby', 'room');
  await photograph(page('Amina'), 'player-lobby', 'player');
});

test('Ruth starts, and releases by name', async () => {
  await ruth().getByRole('button', { name: 'Start the exercise' }).click();
  await openNext(ruth(), 'Update');
  await ruth().getByRole('button', { name: 'Skip to' }).click();
  await ruth()
    .getByRole('menuitem', { name: /^Update, move 1/ })
    .click();
  await releaseNow(ruth(), 'Wardens list households in the river districts');
  await page('Sami')
    .getByRole('heading', { name: 'Wardens list households in the river districts' })
    .waitFor();
  await photograph(ruth(), 'console-update', 'staff');
  await photograph(page('Amina'), 'player-update', 'player');
});
