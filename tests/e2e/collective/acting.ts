import { expect, test } from 'vitest';
import { skipTo } from '../support/facilitate';
import { photograph } from '../support/photograph';
import { choose, knowsNothingOf, page, unfold } from './stage';

const offer = 'We stop the fuel of three importers; we ask you to watch the depots.';

/** One card is offered to two teams; the burden does not close, and the table says by how much. */
export function acting(): void {
  test('Halvern offers its card, with what it takes', async () => {
    await skipTo(page('Ruth'), 'Agree with others, move 2');
    const amina = page('Amina');
    await unfold(amina, 'Offer a card');
    const form = amina.locator('form', { has: amina.getByRole('button', { name: 'Offer it' }) });
    await form.getByRole('checkbox', { name: 'Security Council' }).check({ force: true });
    await form.getByRole('checkbox', { name: 'Lakes Union council' }).check({ force: true });
    await form.getByLabel('What you do, and what you ask of them').fill(offer);
    await form.getByLabel('Money, in millions').fill('40');
    await form.getByLabel('Enforcement, in people').fill('30');
    await photograph(amina, 'joint-offer', 'player');
    await form.getByRole('button', { name: 'Offer it' }).click();
    for (const name of ['Hana', 'Kwame', 'Ruth']) await sees(name, offer);
    expect(await knowsNothingOf(offer, 'Room')).toEqual([]);
  });

  test('one joins on conditions and bears a part, one does not object, and the table says what is missing', async () => {
    const hana = page('Hana');
    await choose(hana, 'We join on conditions');
    await hana.getByLabel('On which conditions, in a sentence').fill('The clinics keep their fuel.');
    await hana.getByRole('button', { name: 'Send the answer' }).click();
    await hana.getByLabel('Enforcement, in people').fill('12');
    await hana.getByRole('button', { name: 'Say what we bear' }).click();
    await choose(page('Kwame'), 'We do not object');
    await page('Kwame').getByLabel('Why, in a sentence').fill('No member asked for a vote on it.');
    await page('Kwame').getByRole('button', { name: 'Send the answer' }).click();
    const amina = page('Amina');
    await amina.getByText('The clinics keep their fuel.').first().waitFor();
    await amina.getByLabel('Money, in millions').fill('40');
    await amina.getByRole('button', { name: 'Say what we bear' }).click();
    const gap = amina.getByRole('row', { name: /^Enforcement/ });
    await gap.getByRole('cell', { name: '12', exact: true }).waitFor();
    expect(await gap.getByRole('cell').last().textContent()).toBe('18');
    await photograph(amina, 'joint-action', 'player');
  });

  test('a commitment stands with its condition, and control looks later whether it was kept', async () => {
    const hana = page('Hana');
    await hana.getByLabel('What your team will do').fill('Thirty days of patrols at the depots.');
    await hana.getByLabel('On which condition (may stay empty)').fill('The Council is told first.');
    await hana.getByRole('button', { name: 'Commit the team' }).click();
    const ruth = page('Ruth');
    await ruth.getByRole('tab', { name: /^Votes/ }).click();
    await ruth.getByText('Thirty days of patrols at the depots.').first().waitFor();
    await ruth.getByRole('button', { name: 'Was it kept?' }).click();
    await choose(ruth, 'Not kept');
    await ruth.getByLabel('Why, in a sentence').first().fill('The patrols left after nine days.');
    await ruth.getByRole('button', { name: 'Note it' }).click();
    await page('Amina').getByText('The patrols left after nine days.').first().waitFor();
    await ruth.getByRole('button', { name: 'Show it to the room' }).click();
    await page('Room').getByText(offer).first().waitFor();
    await photograph(ruth, 'joint-desk', 'staff');
    await photograph(page('Room'), 'room-joint', 'room');
  });
}

/** On the console offers stand on a page of their own. */
async function sees(name: string, words: string): Promise<void> {
  if (name === 'Ruth')
    await page(name)
      .getByRole('tab', { name: /^Votes/ })
      .click();
  await page(name).getByText(words).first().waitFor();
}
