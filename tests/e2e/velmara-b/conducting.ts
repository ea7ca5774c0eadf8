import { expect, test } from 'vitest';
import { chooseInject, releaseNow, skipTo } from '../support/facilitate';
import { photograph } from '../support/photograph';
import { readsTitle } from './reading';
import { page, setSpeed, titles, turnTo } from './stage';

/** What goes wrong in a day, and is put right: a slip, a report that should not be out, a leak. */
export function conducting(): void {
  test('the first reports of move 1 go out', async () => {
    const ruth = page('Ruth');
    // The ten seconds of a release are exercise time: people act at the pace of people.
    await setSpeed('Ruth', 1);
    await ruth.getByRole('button', { name: 'Start the exercise' }).click();
    await skipTo(ruth, 'Update, move 1');
    await releaseNow(ruth, titles.lists);
    await releaseNow(ruth, titles.minister);
    await readsTitle('Amina', titles.minister);
    await photograph(ruth, 'b-console-update', 'staff');
  });

  test('Karim puts a slip right in a text that is out, and whoever read it sees a mark', async () => {
    const karim = page('Karim');
    await readsTitle('Amina', titles.lists);
    await chooseInject(karim, titles.lists);
    await karim.getByRole('button', { name: 'Edit what is out' }).click();
    await karim.getByLabel('Text', { exact: true }).fill('The statistics office is closed today.');
    await karim.getByRole('button', { name: 'Put it right' }).click();
    await page('Amina').getByText('The statistics office is closed today.').first().waitFor();
    await photograph(page('Amina'), 'b-player-edited', 'player');
    await photograph(karim, 'b-console-edited', 'staff');
  });

  test('Karim recalls a report, and it stays in sight as withdrawn', async () => {
    const karim = page('Karim');
    await releaseNow(karim, titles.diesel);
    await readsTitle('Amina', titles.diesel);
    await chooseInject(karim, titles.diesel);
    await karim.getByRole('button', { name: 'Recall' }).click();
    await karim.getByRole('button', { name: 'Withdraw it' }).click();
    await page('Amina')
      .getByText(/withdr/i)
      .first()
      .waitFor();
    await photograph(page('Amina'), 'b-player-recalled', 'player');
  });

  test('a leak gives another team the report, and nobody is told who leaked', async () => {
    const ruth = page('Ruth');
    expect(await page('Dele').content()).not.toContain(titles.minister);
    await chooseInject(ruth, titles.minister);
    await ruth.getByRole('button', { name: 'Mark as leaked' }).click();
    await ruth.getByRole('checkbox', { name: 'Civil society coalition' }).check({ force: true });
    await photograph(ruth, 'b-console-leak', 'staff');
    await ruth.getByRole('button', { name: 'Mark as leaked' }).click();
    await readsTitle('Dele', titles.minister);
    expect(await page('Dele').getByRole('main').textContent()).not.toMatch(/leak/i);
  });

  test('Eva writes a note, which no player gets', async () => {
    await turnTo('Eva', 'Evaluation');
    const eva = page('Eva');
    await eva
      .getByRole('textbox', { name: /^What you see/ })
      .first()
      .fill('They ask twice who may call the minister.');
    await eva.getByRole('button', { name: 'Save the note' }).first().click();
    await eva.getByText('They ask twice who may call the minister.').first().waitFor();
    await photograph(eva, 'b-evaluation', 'staff');
    for (const name of ['Amina', 'Dele', 'Room'])
      expect(await page(name).content()).not.toContain('who may call the minister');
  });
}
