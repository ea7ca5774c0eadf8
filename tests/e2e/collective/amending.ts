import { expect, test } from 'vitest';
import { photograph } from '../support/photograph';
import { choose, knowsNothingOf, page } from './stage';

const observers = 'Asks for forty observers within ten days;';
const amended = 'Asks for sixty observers within ten days;';

/** A text before the Council: sponsors, a straw round, a change that the body accepts. */
export function amending(): void {
  test('Leila tables a text, and Kwame puts his name under it', async () => {
    const leila = page('Leila');
    await leila.getByRole('button', { name: 'Take the pen' }).click();
    await leila.getByLabel('Title').last().fill('Access and observers');
    await leila
      .getByRole('textbox', { name: 'Text' })
      .first()
      .fill(`Calls on all to give access;\n${observers}`);
    await leila.getByRole('button', { name: /^Table it for/ }).click();
    const kwame = page('Kwame');
    await kwame.getByRole('button', { name: /^Co-sponsor it for/ }).click();
    await leila
      .getByText(/^Co-sponsored by/)
      .first()
      .waitFor();
  });

  test('a straw round binds nobody, and says what a member would need', async () => {
    const ruth = page('Ruth');
    await ruth.getByRole('button', { name: 'Open a straw round or the vote' }).first().click();
    await choose(ruth, 'Straw round');
    await ruth.getByRole('button', { name: 'Open the straw round' }).click();
    await votes('Kwame', 'No', 'sixty observers, not forty');
    await ruth.getByRole('button', { name: 'Read the result' }).click();
    await ruth.getByRole('button', { name: 'Read the result now' }).click();
    await page('Leila').getByText('sixty observers, not forty').first().waitFor();
    expect(await knowsNothingOf('sixty observers, not forty', 'Room', 'Amina', 'Hana')).toEqual([]);
  });

  test('Kwame asks for a change, and the body accepts it', async () => {
    const kwame = page('Kwame');
    await kwame.getByRole('button', { name: 'Ask for a change' }).click();
    await kwame.getByLabel('Words that are to go').fill('forty');
    await kwame.getByLabel('Words that are to stand there').fill('sixty');
    await kwame.getByRole('button', { name: 'Ask for this change' }).click();
    await page('Leila')
      .getByText(/before the body/)
      .first()
      .waitFor();
    await photograph(page('Leila'), 'amendment', 'player');
    const ruth = page('Ruth');
    await ruth.getByRole('button', { name: 'The body accepts it' }).click();
    await ruth.getByText(amended).first().waitFor();
    await page('Leila').getByText(amended).first().waitFor();
    await photograph(ruth, 'amendment-accepted', 'staff');
  });
}

/** A member votes on their own screen, with an explanation or condition. */
export async function votes(name: string, choice: string, words: string): Promise<void> {
  // By the question, too: before the vote has come, other radios of the page begin with the same word.
  const ballot = page(name).getByRole('group', { name: /^How does .+ vote\?/ });
  await ballot.getByRole('radio', { name: choice }).first().check({ force: true });
  await page(name)
    .getByLabel(/Explanation of vote|What would you need to not object/)
    .first()
    .fill(words);
  await page(name)
    .getByRole('button', { name: /^(Vote yes|Vote no|Abstain) for/ })
    .click();
  await page(name)
    .getByText(/^You (voted|abstained)/)
    .first()
    .waitFor();
}
