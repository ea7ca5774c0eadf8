import { expect, test } from 'vitest';
import { chooseInject, openNext, releaseNow, skipTo } from '../support/facilitate';
import { photograph } from '../support/photograph';
import { choose, page, phoneTab, readsTitle, ruth, stage, titles } from './stage';

/** Move 1: reports, private picks, a card, a forecast, the counter-move. */
export function firstMove(): void {
  test('move 1, update: each report reaches those it is for, and nobody else', async () => {
    await skipTo(ruth(), 'Update, move 1');
    await releaseNow(ruth(), titles.lists);
    await releaseNow(ruth(), titles.minister);
    await releaseNow(ruth(), titles.tesh);
    await readsTitle('Jonas', titles.minister);
    await readsTitle('Sami', titles.tesh);
    await readsTitle('Hana', titles.lists);
    for (const name of ['Hana', 'Leila', 'Dele', 'Ingrid', 'Room']) {
      expect(await page(name).content()).not.toContain(titles.minister);
    }
    await photograph(ruth(), 'console-update', 'staff');
    await photograph(page('Amina'), 'player-update', 'player');
    await photograph(page('Room'), 'room-update', 'room');
  });

  test('Ruth moves the arrows of the situation board, and the room sees words, never numbers', async () => {
    const moves = [
      ['Threats and mobilisation', 'Worsening, high confidence'],
      ['Leaders’ room to decide', 'Easing, low confidence'],
      ['Movement and displacement', 'Mixed, medium confidence'],
    ] as const;
    for (const [line, reading] of moves) {
      await ruth()
        .getByRole('button', { name: new RegExp(`^${line}`) })
        .click();
      await ruth().getByRole('button', { name: reading }).click();
    }
    await page('Room').getByText('Worsening').first().waitFor();
    await page('Room').getByText('Mixed').first().waitFor();
  });

  test('a team asks control, and is answered in a voice; nobody else hears of it', async () => {
    const dele = page('Dele');
    await dele.getByLabel('Message', { exact: true }).fill('Would the elders of Tesh speak with us today?');
    await dele.getByRole('button', { name: 'Send the message' }).click();
    await ruth().getByText('Would the elders of Tesh speak with us today?').first().waitFor();
    await ruth().getByRole('button', { name: 'Answer' }).first().click();
    await ruth().getByLabel('Answer as').selectOption({ index: 1 });
    await ruth().getByLabel('Answer', { exact: false }).last().fill('Today, yes. Not by telephone.');
    await photograph(ruth(), 'console-answer', 'staff');
    await ruth()
      .getByRole('button', { name: /^Send as/ })
      .click();
    await dele.getByText('Today, yes. Not by telephone.').first().waitFor();
    for (const name of ['Amina', 'Hana', 'Ingrid', 'Room']) {
      expect(await page(name).content()).not.toContain('Not by telephone');
    }
  });

  test('a release that is taken back within the ten seconds never arrived', async () => {
    await chooseInject(ruth(), titles.burned);
    await ruth()
      .getByRole('button', { name: /^Release to/ })
      .click();
    await photograph(ruth(), 'console-going-out', 'staff');
    await ruth().getByRole('button', { name: 'Take it back' }).click();
    await ruth().getByRole('button', { name: 'Take it back' }).waitFor({ state: 'detached' });
    for (const name of ['Kwame', 'Hana', 'Room'])
      expect(await page(name).content()).not.toContain(titles.burned);
  });

  test('think alone: picks are private, and come back after a reload', async () => {
    await openNext(ruth(), 'Think alone');
    for (const name of ['Amina', 'Jonas']) {
      await phoneTab(name, 'Think');
      await page(name).getByRole('button', { name: 'Do not act yet' }).click();
      await page(name).getByText('Kept.').first().waitFor();
    }
    await photograph(page('Jonas'), 'player-think', 'player');
    await page('Jonas').reload();
    await phoneTab('Jonas', 'Think');
    await page('Jonas').getByText('Kept.').first().waitFor();
  });

  test('decide together: one writes, all see it, and nothing is lost when the server dies', async () => {
    await openNext(ruth(), 'Decide together');
    const amina = page('Amina');
    await amina.getByRole('button', { name: 'Take the pen' }).click();
    await amina.getByLabel('Tool').selectOption({ label: 'Targeted sanctions' });
    await choose(amina, 'Constrain');
    await choose(amina, 'Degrade');
    await choose(amina, /Reduce the resources/);
    await amina.getByLabel('Acts on').fill('fuel importers that pay the Wardens');
    await amina
      .getByLabel('Expected effect, and by when')
      .fill('Patrols run short of diesel within three weeks');
    await amina.getByLabel('Cost and risk').fill('Clinics may run short first');
    await phoneTab('Jonas', 'Card');
    await page('Jonas').getByText('Clinics may run short first').first().waitFor();
    await photograph(amina, 'player-card', 'player');
    await photograph(page('Jonas'), 'player-card-reading', 'player');

    await stage.server.kill();
    await amina.getByText('No connection.').first().waitFor();
    await photograph(amina, 'player-offline', 'player');
    await amina.getByLabel('We change course if').fill('fuel comes by another road');
    await stage.server.startAgain();
    const backSince = Date.now();
    await page('Jonas').reload();
    for (const name of ['Amina', 'Jonas', 'Hana', 'Sami', 'Ingrid', 'Ruth']) {
      await page(name).getByText('No connection.').first().waitFor({ state: 'detached' });
    }
    await phoneTab('Jonas', 'Card');
    await page('Jonas').getByText('fuel comes by another road').first().waitFor();
    expect(Date.now() - backSince).toBeLessThan(10_000);
  });

  test('two sign, and the card counts', async () => {
    await page('Amina').getByRole('button', { name: 'Sign as Amina' }).click();
    await page('Jonas').getByText('Amina', { exact: true }).first().waitFor();
    await page('Jonas').getByRole('button', { name: 'Sign as Jonas' }).click();
    await page('Amina')
      .getByText(/counts/)
      .first()
      .waitFor();
    await photograph(page('Jonas'), 'player-card-counts', 'player');
  });

  test('a silent team is sent the contingency, and closed for when nobody signs', async () => {
    await chooseInject(ruth(), titles.oneOption);
    await ruth()
      .getByRole('checkbox', { name: /Lakes Union/ })
      .check({ force: true });
    await photograph(ruth(), 'console-contingency', 'staff');
    await ruth()
      .getByRole('button', { name: /^Release to 2 people/ })
      .click();
    await ruth().getByRole('button', { name: 'Send now' }).click();
    await readsTitle('Marek', titles.oneOption);
    expect(await page('Amina').content()).not.toContain(titles.oneOption);
    const hana = page('Hana');
    await hana.getByRole('button', { name: 'Take the pen' }).click();
    await hana.getByLabel('Tool').selectOption({ label: 'Mediation' });
    await choose(hana, 'Dissuade');
    await hana.getByLabel('Acts on').fill('the circle of the President');
    await hana.getByText('Saved', { exact: true }).first().waitFor();
    await ruth()
      .getByRole('tab', { name: /Cards and rulings/ })
      .click();
    await ruth()
      .getByRole('button', { name: /Close signing for Lakes Union/ })
      .click();
    await ruth().getByRole('button', { name: 'Close signing', exact: true }).last().click();
    await hana.getByText('The facilitator closed signing.').first().waitFor();
  });

  test('anticipate: a forecast of 100, locked before anything is known', async () => {
    await openNext(ruth(), 'Anticipate');
    const amina = page('Amina');
    await amina.getByRole('button', { name: 'Take the pen' }).click();
    for (const [move, value] of [
      ['Substitute or evade', '60'],
      ['Stall or feign', '25'],
      ['Deflect', '15'],
    ] as const) {
      await amina.getByRole('spinbutton', { name: new RegExp(move) }).fill(value);
    }
    await photograph(amina, 'player-anticipate', 'player');
    await forecastAlone('Jonas');
    await amina.getByRole('button', { name: 'Lock our forecast' }).click();
    await amina
      .getByText(/Locked at/)
      .first()
      .waitFor();
    await ruth().getByText('Locked', { exact: true }).first().waitFor();
  });

  test('reveal: the counter-move of the menu, against the forecasts, ruled by a person', async () => {
    await openNext(ruth(), 'Reveal');
    await ruth()
      .getByRole('tab', { name: /Cards and rulings/ })
      .click();
    await ruth()
      .getByRole('button', { name: /to the room$/ })
      .click();
    await page('Room').getByText('fuel importers that pay the Wardens').first().waitFor();
    await photograph(page('Room'), 'room-cards', 'room');
    await ruth()
      .getByRole('tab', { name: /Counter-move/ })
      .click();
    await choose(ruth(), /CM2 Stall/);
    await ruth().getByLabel('What we protect by doing this').fill('Time, until the lists are complete.');
    await photograph(ruth(), 'console-counter-move', 'staff');
    await ruth()
      .getByRole('button', { name: /^Choose Stall/ })
      .click();
    await ruth()
      .getByRole('button', { name: /^Preview and release inject 7/ })
      .click();
    await ruth()
      .getByRole('button', { name: /^Release to/ })
      .click();
    await ruth().getByRole('button', { name: 'Send now' }).click();
    await page('Room')
      .getByText(/Stall or feign/)
      .first()
      .waitFor();
    await page('Amina')
      .getByText(/Stall or feign/)
      .first()
      .waitFor();
    await photograph(page('Room'), 'room-reveal', 'room');
    await photograph(page('Jonas'), 'player-reveal', 'player');
    for (const name of ['Amina', 'Dele', 'Room']) {
      expect(await page(name).content()).not.toContain('until the lists are complete');
    }
    await ruth()
      .getByRole('tab', { name: /Cards and rulings/ })
      .click();
    await ruth().getByRole('button', { name: 'Rule on this card' }).first().click();
    await choose(ruth(), 'In part');
    await ruth().getByLabel('Reason').fill('The importers pause; the Wardens draw on stocks.');
    await photograph(ruth(), 'console-ruling', 'staff');
    await ruth().getByRole('button', { name: 'Rule', exact: true }).last().click();
    await page('Amina').getByText('The importers pause; the Wardens draw on stocks.').first().waitFor();
    await photograph(page('Amina'), 'player-ruling', 'player');
  });
}

/** Somebody gives all to one counter-move, for themselves. */
async function forecastAlone(name: string): Promise<void> {
  const alone = page(name).getByRole('group').filter({ hasText: 'First alone: your own forecast' }).last();
  await page(name).getByText('First alone: your own forecast').click();
  await alone.getByRole('spinbutton', { name: /Stall or feign/ }).fill('100');
  await photograph(page(name), 'player-forecast-alone', 'player');
  await alone.getByRole('button', { name: 'Keep it for me' }).click();
  await alone
    .getByText(/^Kept\. You can change it/)
    .first()
    .waitFor();
}
