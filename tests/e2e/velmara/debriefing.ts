import { expect, test } from 'vitest';
import { logOf } from '../../support/api';
import { photograph } from '../support/photograph';
import { page, ruth, stage } from './stage';

const debriefSteps = [
  'derole',
  'reflect',
  'timeline',
  'strategy',
  'interaction',
  'collective',
  'assessment',
  'takeaway',
  'close',
];

/** The debrief, and what the record says in the end. */
export function debriefing(): void {
  test('the debrief is told from the record; anonymous words are shown from five on', async () => {
    for (const step of debriefSteps) {
      if (step !== 'derole')
        await ruth()
          .getByRole('button', { name: /^Next:/ })
          .first()
          .click();
      if (step === 'reflect') await reflect();
      if (step === 'interaction') {
        // What the other side protected was theirs alone until now.
        await page('Room').getByText('Time, until the lists are complete.').first().waitFor();
      }
      await photograph(ruth(), `debrief-console-${step}`, 'staff');
      await lookAtPictures(step);
      await photograph(page('Room'), `debrief-${step}`, 'room');
      await photograph(page('Jonas'), `debrief-player-${step}`, 'player');
      expect(await overflowOnPhone(), step).toBe(0);
    }
    await showExitForm();
    await ruth().getByRole('button', { name: 'Take-away', exact: true }).click();
    await page('Jonas')
      .getByLabel(/^In my own work I will/)
      .fill('ask how it should work, before I ask what to do');
    await photograph(page('Jonas'), 'debrief-player-commitment', 'player');
    await page('Jonas').getByRole('button', { name: 'Keep it for me' }).click();
    await page('Jonas').getByText('Kept.').first().waitFor();
    for (const { name, page: seen } of Object.values(stage.cast)) {
      if (name !== 'Jonas') expect(await seen.content()).not.toContain('before I ask what to do');
    }
  });

  test('a commitment reaches the room when its owner shares it', async () => {
    await page('Jonas').getByRole('button', { name: 'Tell the room, under my name' }).click();
    await page('Room').getByText('before I ask what to do').first().waitFor();
    await photograph(page('Room'), 'debrief-commitment-shared', 'room');
  });

  test('the record holds everything that was acknowledged, and no browser saw a fault', async () => {
    const log = await logOf(stage.server.api, stage.exercise);
    const types = new Set(log.map(({ event }) => event.type));
    for (const type of [
      'CardSubmitted',
      'ForecastsShown',
      'CounterMoveRevealed',
      'OutcomeRuled',
      'VoteRead',
      'DebriefOpened',
    ]) {
      expect(types).toContain(type);
    }
    expect(Object.values(stage.cast).flatMap(({ faults }) => faults)).toEqual([]);
  });
}

/** By how much Jonas' page is wider than a phone of 360, in pixels. */
async function overflowOnPhone(): Promise<number> {
  const before = page('Jonas').viewportSize();
  await page('Jonas').setViewportSize({ width: 360, height: 740 });
  const wide = await page('Jonas').evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (before) await page('Jonas').setViewportSize(before);
  return wide;
}

/** Every picture of a step, and the table behind it, on the screen of whoever guides the debrief. */
async function lookAtPictures(step: string): Promise<void> {
  const choice = ruth().getByRole('group', { name: 'Picture', exact: true }).getByRole('button');
  for (const [index, name] of (await choice.allTextContents()).entries()) {
    await choice.nth(index).click();
    await photograph(ruth(), `debrief-picture-${step}-${index}`, 'staff');
    const table = ruth().getByRole('button', { name: 'Table', exact: true });
    if ((await table.count()) > 0) {
      await table.click();
      await photograph(ruth(), `debrief-picture-${step}-${index}-table`, 'staff');
    }
    expect(await ruth().getByRole('main').textContent(), name).not.toContain('undefined');
  }
}

/** Four keep to themselves what the fifth makes speakable. */
async function reflect(): Promise<void> {
  const write = async (name: string) => {
    await page(name).getByLabel('What would you keep?').fill(`The reveal made ${name} talk.`);
    await page(name).getByRole('button', { name: 'Send without my name' }).first().click();
    await page(name).getByText('One answer sent.').first().waitFor();
  };
  for (const name of ['Amina', 'Jonas', 'Kwame', 'Hana']) await write(name);
  const show = ruth()
    .getByRole('button', { name: /Show what (went well|to keep)/ })
    .first();
  await show.click();
  await ruth()
    .getByText(/Fewer than 5 answers/)
    .first()
    .waitFor();
  await write('Dele');
  await show.click();
  await page('Room').getByText('The reveal made Dele talk.').first().waitFor();
}

/** Four exit forms are silence, with the fifth they are counts. */
async function showExitForm(): Promise<void> {
  const fill = async (name: string) => {
    await page(name).getByRole('radio', { name: 'helped', exact: true }).check();
    await page(name)
      .getByRole('textbox', { name: 'What would you change?' })
      .fill(`${name} would take more time.`);
    await page(name).getByRole('button', { name: 'Send without my name' }).first().click();
    await page(name).getByText('Sent. Thank you.').first().waitFor();
  };
  for (const name of ['Amina', 'Jonas', 'Kwame', 'Hana']) await fill(name);
  await ruth().getByRole('button', { name: 'Answers', exact: true }).click();
  const show = ruth().getByRole('button', { name: 'Show: Exit form' });
  await show.click();
  await ruth()
    .getByText(/Fewer than 5 answers/)
    .first()
    .waitFor();
  await fill('Dele');
  await show.click();
  await ruth().getByText('Dele would take more time.').first().waitFor();
  await photograph(ruth(), 'debrief-answers', 'staff');
  await photograph(page('Jonas'), 'debrief-player-answers', 'player');
}
