import { test } from 'vitest';
import { SeatClient } from '../../client/seat-client';
import { join } from '../../support/api';
import { aFacilitator, aPerson, joinAs } from '../support/cast';
import { chooseScenario, skipTo } from '../support/facilitate';
import { choose, page, stage } from './stage';

/** Who comes, and the card of Halvern that the others are asked to share. */
export function coming(): void {
  test('Ruth opens Velmara, and three teams sit down', async () => {
    stage.cast.Ruth = await aFacilitator(stage.server, 'Ruth');
    const ruth = page('Ruth');
    await chooseScenario(ruth, 'Velmara');
    await ruth.getByRole('button', { name: /^Open Velmara/ }).click();
    await ruth.waitForURL(/\/control\//);
    stage.exercise = ruth.url().split('/').at(-1) ?? '';
    const shown = ruth.getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/);
    stage.code = ((await shown.textContent()) ?? '').replace(/\s/, '');
    const people: [string, string][] = [
      ['Amina', 'National'],
      ['Jonas', 'National'],
      ['Kwame', 'Security Council'],
      ['Leila', 'Security Council'],
      ['Hana', 'Lakes Union'],
    ];
    for (const [name, team] of people)
      stage.cast[name] = await joinAs(stage.server, name, stage.code, team, 'laptop');
    for (const name of ['Noor', 'Elif', 'Tomás', 'Ines', 'Priya']) {
      const { token } = await join(stage.server.api, stage.code, name, 'council');
      stage.council.push(await SeatClient.connect(stage.server.api, token, name));
    }
    stage.cast.Room = await aPerson('Room', 'projector');
    await page('Room').goto(`${stage.server.origin}/screen/${stage.code}`);
    await page('Room').getByText('Amina').first().waitFor();
    await ruth.getByRole('button', { name: 'Start the exercise' }).click();
    await skipTo(ruth, 'Decide together, move 1');
  });

  test('Halvern decides on a card, and it counts', async () => {
    const amina = page('Amina');
    await amina.getByRole('button', { name: 'Take the pen' }).click();
    await amina.getByLabel('Tool').selectOption({ label: 'Targeted sanctions' });
    await choose(amina, 'Constrain');
    await choose(amina, 'Degrade');
    await choose(amina, /Reduce the resources/);
    await amina.getByLabel('Acts on').fill('fuel importers that pay the Wardens');
    await amina.getByLabel('Expected effect, and by when').fill('Patrols run short within three weeks');
    await page('Jonas').getByText('Patrols run short within three weeks').first().waitFor();
    await amina.getByRole('button', { name: 'Sign as Amina' }).click();
    await page('Jonas').getByRole('button', { name: 'Sign as Jonas' }).click();
    await amina
      .getByText(/Card counts|counts/)
      .first()
      .waitFor();
  });
}
