import { expect, test } from 'vitest';
import { logOf } from '../../support/api';
import { photograph } from '../support/photograph';
import { page, setSpeed, stage, turnTo } from './stage';

/** The story as the record tells it, in this order. */
const chapters = [
  'ExerciseStarted',
  'InjectReleased',
  'ReleasedInjectEdited',
  'InjectRecalled',
  'InjectLeaked',
  'EvaluatorNoteTaken',
  'MessageAnswered',
  'LeadChanged',
  'ExercisePaused',
  'ExerciseResumed',
  'CounterMoveRevealed',
  'ExerciseEnded',
];

/** The room asks, the lead goes to somebody else, everything stands still and goes on, and the log tells it. */
export function handingOver(): void {
  test('a team asks, and Sofia answers from her desk', async () => {
    await page('Dele').getByLabel('Message', { exact: true }).fill('Would the elders of Tesh speak with us?');
    await page('Dele').getByRole('button', { name: 'Send the message' }).click();
    const sofia = page('Sofia');
    await turnTo('Sofia', 'SimCell');
    await sofia.getByText('Would the elders of Tesh speak with us?').first().click();
    await sofia
      .getByRole('textbox', { name: /^Answer/ })
      .first()
      .fill('Today, yes. Not by telephone.');
    await photograph(sofia, 'b-simcell', 'staff');
    await sofia.getByRole('button', { name: 'Send as control' }).first().click();
    await page('Dele').getByText('Today, yes. Not by telephone.').first().waitFor();
  });

  test('Ruth hands the lead to Karim', async () => {
    await turnTo('Ruth', 'People and notes');
    await photograph(page('Ruth'), 'b-people', 'staff');
    await page('Ruth').getByRole('button', { name: 'Hand over the lead to Karim' }).first().click();
    await page('Ruth').getByRole('dialog').getByRole('button', { name: 'Hand over to Karim' }).click();
    await page('Karim').getByText('You lead now.').waitFor();
  });

  test('anybody pauses; only who leads now lets it go on', async () => {
    await page('Dele').getByRole('button', { name: 'Pause' }).first().click();
    await page('Karim').getByRole('button', { name: 'Resume' }).first().waitFor();
    expect(await page('Ruth').getByRole('button', { name: 'Resume' }).count()).toBe(0);
    await page('Karim').getByRole('button', { name: 'Resume' }).first().click();
  });

  test('the bots play on to the answer of the government, and Karim ends play', async () => {
    const karim = page('Karim');
    await setSpeed('Karim', 20);
    await karim.getByRole('button', { name: 'Let the bot conduct' }).click();
    await turnTo('Karim', 'Room');
    await photograph(karim, 'b-room', 'staff');
    // Its heading stands from the step's first second: the answer itself is the heading below it.
    const answer = page('Dele').locator('section', { has: page('Dele').getByText('What Velmara did') });
    await answer.last().getByRole('heading', { level: 3 }).waitFor({ timeout: 240_000 });
    await karim.getByRole('button', { name: /^End play/ }).click();
    await karim
      .getByRole('dialog')
      .getByRole('button', { name: /^End play/ })
      .click();
    await page('Room')
      .getByText(/debrief/i)
      .first()
      .waitFor();
  });

  test('the record reads as a story, and no browser saw a fault', async () => {
    const types = (await logOf(stage.server.api, stage.exercise)).map(({ event }) => event.type);
    let at = -1;
    const missing = chapters.filter((type) => {
      const next = types.indexOf(type, at + 1);
      if (next >= 0) at = next;
      return next < 0;
    });
    expect(missing).toEqual([]);
    expect(Object.values(stage.cast).flatMap(({ faults }) => faults)).toEqual([]);
  });
}
