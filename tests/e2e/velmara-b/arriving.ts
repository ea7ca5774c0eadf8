import { expect, test } from 'vitest';
import { aFacilitator, aPerson, joinAs } from '../support/cast';
import { photograph } from '../support/photograph';
import { choose } from '../velmara/stage';
import { comeIn, page, stage } from './stage';

/** A rehearsal with bots in six teams, a staff of five, and two people who play. */
export function arriving(): void {
  test('Ruth rehearses the three hours: bots sit in every team', async () => {
    stage.cast.Ruth = await aFacilitator(stage.server, 'Ruth');
    const ruth = page('Ruth');
    await choose(ruth, 'Velmara, three hours');
    await ruth.getByRole('button', { name: 'Rehearse with bots first' }).click();
    await ruth.waitForURL(/\/control\//);
    stage.exercise = new URL(ruth.url()).pathname.split('/').at(-1) ?? '';
    const shown = ruth.getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/);
    stage.code = ((await shown.textContent()) ?? '').replace(/\s/, '');
    await ruth.getByText('EXERCISE · REHEARSAL').first().waitFor();
    expect(await ruth.getByText('Bot', { exact: true }).count()).toBeGreaterThanOrEqual(12);
  });

  test('staff come in by links, each to the console of their role', async () => {
    await comeIn('Karim', 'controller');
    await comeIn('Sofia', 'SimCell');
    await comeIn('Eva', 'evaluator');
    await comeIn('Tariq', 'technician');
    await photograph(page('Ruth'), 'b-console-lobby', 'staff');
    await photograph(page('Tariq'), 'b-technician', 'staff');
  });

  test('people sit down beside the bots, and the room sees them', async () => {
    stage.cast.Amina = await joinAs(stage.server, 'Amina', stage.code, 'National', 'phone');
    stage.cast.Dele = await joinAs(stage.server, 'Dele', stage.code, 'Civil society', 'laptop');
    stage.cast.Room = await aPerson('Room', 'projector');
    await page('Room').goto(`${stage.server.origin}/screen/${stage.code}`);
    await page('Room').getByText('Amina').first().waitFor();
    await page('Tariq').getByText('Dele').first().waitFor();
  });
}
