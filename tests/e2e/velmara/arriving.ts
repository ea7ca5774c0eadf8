import { expect, test } from 'vitest';
import { SeatClient } from '../../client/seat-client';
import { join } from '../../support/api';
import { aFacilitator, aPerson, joinAs } from '../support/cast';
import { chooseScenario, openNext, releaseNow } from '../support/facilitate';
import { photograph } from '../support/photograph';
import { page, readsTitle, ruth, stage } from './stage';

/** Who comes, how, and the practice round. */
export function arriving(): void {
  test('whoever comes first finds the way in', async () => {
    const visitor = await aPerson('Visitor', 'laptop');
    await visitor.page.goto(stage.server.origin);
    await photograph(visitor.page, 'home', 'player');
    await visitor.page
      .getByRole('link', { name: /sign in/i })
      .first()
      .click();
    await visitor.page.getByLabel('Password').waitFor();
    await photograph(visitor.page, 'sign-in', 'player');
    await visitor.page.goto(stage.server.origin + stage.server.welcomePath());
    await visitor.page.getByLabel('Your name').waitFor();
    await photograph(visitor.page, 'welcome', 'player');
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('Ruth makes the first account and opens an exercise', async () => {
    stage.cast.Ruth = await aFacilitator(stage.server, 'Ruth');
    await photograph(ruth(), 'exercises', 'staff');
    await chooseScenario(ruth(), 'Velmara');
    await ruth()
      .getByRole('button', { name: /^Open Velmara/ })
      .click();
    await ruth().waitForURL(/\/control\//);
    stage.exercise = ruth().url().split('/').at(-1) ?? '';
    const shown = ruth().getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/);
    stage.code = ((await shown.textContent()) ?? '').replace(/\s/, '');
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
    for (const [name, team, device] of people)
      stage.cast[name] = await joinAs(stage.server, name, stage.code, team, device);
    for (const name of ['Noor', 'Elif', 'Tomás', 'Ines', 'Priya']) {
      const { token } = await join(stage.server.api, stage.code, name, 'council');
      stage.council.push(await SeatClient.connect(stage.server.api, token, name));
    }
    stage.cast.Room = await aPerson('Room', 'projector');
    await page('Room').goto(`${stage.server.origin}/screen/${stage.code}`);
    await page('Room').getByText('Amina').first().waitFor();
    await ruth().getByText('Amina').first().waitFor();
    await photograph(ruth(), 'console-lobby', 'staff');
    await photograph(page('Room'), 'room-lobby', 'room');
    await photograph(page('Amina'), 'player-lobby', 'player');
    const jonas = page('Jonas');
    await jonas.getByText('Before we begin').click();
    await jonas.getByRole('radio', { name: 'now and then' }).check();
    await jonas.getByRole('radio', { name: 'yes', exact: true }).check();
    await photograph(jonas, 'player-entry-form', 'player');
    await jonas.getByRole('button', { name: 'Send without my name' }).first().press('Enter');
    const said = jonas.getByText('Sent. Thank you.').first();
    await said.waitFor();
    // Whoever goes by keyboard goes on from where the button was.
    expect(await said.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('the practice round: everybody has read the rules, and a first report arrives', async () => {
    for (const name of ['Amina', 'Jonas']) {
      await page(name).getByRole('button', { name: 'I have read this' }).click();
      await page(name).getByText('You have read this.').first().waitFor();
    }
    await ruth().getByRole('button', { name: 'Start the exercise' }).click();
    await openNext(ruth(), 'Update');
    await releaseNow(ruth(), 'Practice: the lake ferry waits for the weather');
    await readsTitle('Marek', 'Practice: the lake ferry waits for the weather');
  });
}
