import { expect, test } from 'vitest';
import { photograph } from '../support/photograph';
import { knowsNothingOf, page, tick, turnTo, unfold } from './stage';

const asked = 'Would you watch the border depots with us?';
const answered = 'If the fuel stops for a month, and not for good.';
const formal = 'Halvern asks the Council to hear the elders of Tesh.';

/** Teams talk to each other, and nobody else hears of it but control. */
export function talking(): void {
  test('Halvern asks the Lakes Union to a talk, and Hana comes in and answers', async () => {
    for (const name of ['Amina', 'Jonas', 'Hana', 'Kwame', 'Leila']) await turnTo(name, 'Team');
    const amina = page('Amina');
    await unfold(amina, 'Ask others to a talk');
    await tick(amina, 'Lakes Union council');
    await amina.getByLabel('What it is about').fill('Fuel depots');
    await amina.getByLabel('Your first words').fill(asked);
    await amina.getByRole('button', { name: 'Ask them' }).click();
    const hana = page('Hana');
    await hana.getByText(asked).first().waitFor();
    await hana.getByRole('button', { name: 'Come in: Fuel depots' }).click();
    await hana.getByLabel('What you say').fill(answered);
    await hana.getByRole('button', { name: 'Say it' }).first().click();
    await page('Jonas').getByText(answered).first().waitFor();
    await photograph(hana, 'talks', 'player', () => turnTo('Hana', 'Team'));
    expect(await knowsNothingOf(answered, 'Kwame', 'Leila', 'Room')).toEqual([]);
  });

  test('control sees the talk, and asks a team to one as an actor who has no seat', async () => {
    const ruth = page('Ruth');
    await ruth.getByRole('tab', { name: /^SimCell/ }).click();
    await ruth.getByText(answered).first().waitFor();
    await unfold(ruth, 'Ask teams to a talk as an outside actor');
    const form = ruth.locator('form', { has: ruth.getByLabel('Who asks') });
    await form.getByLabel('Who asks').fill('The fuel importers');
    await form.getByRole('checkbox', { name: 'National decision makers' }).check({ force: true });
    await form.getByLabel('What it is about').fill('What we lose');
    await form.getByRole('textbox').last().fill('We could sell elsewhere, for a price.');
    await form.getByRole('button', { name: 'Ask them' }).click();
    await page('Amina').getByText('We could sell elsewhere, for a price.').first().waitFor();
    expect(await knowsNothingOf('We could sell elsewhere', 'Hana', 'Kwame', 'Room')).toEqual([]);
    await photograph(ruth, 'talks-desk', 'staff');
  });

  test('a demarche is handed to the Council, which confirms that it has it', async () => {
    const amina = page('Amina');
    await unfold(amina, 'Hand a demarche');
    const form = amina.locator('form', { has: amina.getByRole('button', { name: 'Hand it over' }) });
    await form.getByLabel('To').selectOption({ label: 'Security Council' });
    await form.getByLabel('Title').fill('The elders of Tesh');
    await form.getByLabel('Text').fill(formal);
    await form.getByRole('button', { name: 'Hand it over' }).click();
    await page('Kwame').getByText(formal).first().waitFor();
    await page('Kwame').getByRole('button', { name: 'Confirm receipt: The elders of Tesh' }).first().click();
    await amina.getByText('Receipt confirmed.').first().waitFor();
    expect(await knowsNothingOf(formal, 'Hana', 'Room')).toEqual([]);
  });

  test('Hana passes on what Halvern said, and control sees who knows it from whom', async () => {
    const ruth = page('Ruth');
    await page('Amina').getByLabel('Message', { exact: true }).fill('The depots stand at Ketterford.');
    await page('Amina')
      .getByLabel('To', { exact: true })
      .first()
      .selectOption({ label: 'Lakes Union council' });
    await page('Amina').getByRole('button', { name: 'Send the message' }).click();
    const hana = page('Hana');
    await hana.getByText('The depots stand at Ketterford.').first().waitFor();
    await unfold(hana, 'Pass something on');
    const form = hana.locator('form', { has: hana.getByRole('button', { name: 'Pass it on' }) });
    const what = form.getByLabel('What', { exact: true });
    const item = await what
      .locator('option', { hasText: 'The depots stand at Ketterford.' })
      .getAttribute('value');
    await what.selectOption(item);
    await form.getByLabel('To').selectOption({ label: 'Security Council' });
    await form.getByLabel('What you add').fill('We have not checked it.');
    await form.getByRole('button', { name: 'Pass it on' }).click();
    await page('Leila').getByText('The depots stand at Ketterford.').first().waitFor();
    await unfold(ruth, 'Who knew what');
    await ruth.getByText('We have not checked it.').first().waitFor();
    await photograph(ruth, 'who-knew-what', 'staff');
    await photograph(page('Leila'), 'forwarded', 'player', () => turnTo('Leila', 'Team'));
  });
}
