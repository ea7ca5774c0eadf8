import { expect, test } from 'vitest';
import { openNext, releaseNow } from '../support/facilitate';
import { photograph } from '../support/photograph';
import { choose, page, phoneTab, readsTitle, ruth, stage, titles, voteAs } from './stage';

/** Move 2: a text, a straw round, a vote, a pause, ENDEX. */
export function secondMove(): void {
  test('move 2: reports, a private instruction, and a text before the Council', async () => {
    await openNext(ruth(), 'Update');
    await ruth()
      .getByRole('tab', { name: /Injects/ })
      .click();
    await releaseNow(ruth(), titles.burned);
    await releaseNow(ruth(), titles.morrow);
    await readsTitle('Kwame', titles.morrow);
    for (const name of ['Leila', 'Amina', 'Room', 'Ingrid']) {
      expect(await page(name).content()).not.toContain(titles.morrow);
    }
    await openNext(ruth(), 'Agree with others');
    const leila = page('Leila');
    await phoneTab('Leila', 'Vote');
    await leila.getByRole('button', { name: 'Take the pen' }).click();
    await leila.getByLabel('Title').fill('Access and observers');
    await leila
      .getByRole('textbox', { name: 'Text' })
      .fill('Calls on all parties to give monitors access;\nAsks for forty observers within ten days;');
    await page('Kwame').getByText('Asks for forty observers within ten days').first().waitFor();
    await photograph(leila, 'chamber-draft', 'player');
    await leila.getByRole('button', { name: /^Table it for/ }).click();
    await ruth().getByRole('tab', { name: /Votes/ }).click();
    await ruth().getByText('Access and observers').first().waitFor();
  });

  test('a straw round says what members would need, and binds nobody', async () => {
    await ruth().getByRole('button', { name: 'Open a straw round or the vote' }).first().click();
    await choose(ruth(), 'Straw round');
    await ruth().getByRole('button', { name: 'Open the straw round' }).click();
    await voteAs('Kwame', 'No', 'no word on sanctions');
    await ruth().getByRole('button', { name: 'Read the result' }).click();
    await ruth().getByRole('button', { name: 'Read the result now' }).click();
    await page('Leila').getByText('no word on sanctions').first().waitFor();
    expect(await page('Room').content()).not.toContain('no word on sanctions');
  });

  test('the vote: nobody sees how before it is read, and the result explains itself', async () => {
    await ruth().getByRole('button', { name: 'Open a straw round or the vote' }).first().click();
    await choose(ruth(), 'Vote');
    await photograph(ruth(), 'console-vote', 'staff');
    await ruth().getByRole('button', { name: 'Open the vote' }).click();
    await voteAs('Leila', 'Yes', 'Access comes first.');
    for (const [index, choice] of ['yes', 'yes', 'yes', 'abstain', 'abstain'].entries()) {
      const client = stage.council[index];
      if (!client) throw new Error('The Council is not full.');
      await client.until(
        (one) => one.eventsOf('VoteOpened').some(({ binding }) => binding === true),
        'the vote',
      );
      const vote = client.eventsOf('VoteOpened').find(({ binding }) => binding === true)?.vote;
      expect(
        await client.command({ type: 'CastVote', vote, choice, explanation: '', condition: '' }),
      ).toEqual({
        ok: true,
      });
    }
    await photograph(page('Kwame'), 'chamber-vote', 'player');
    await photograph(page('Room'), 'room-vote', 'room');
    await voteAs('Kwame', 'No', 'We could have lived with the observers.');
    await ruth().getByRole('button', { name: 'Read the result' }).click();
    for (const name of ['Kwame', 'Room', 'Amina']) {
      await page(name)
        .getByText(/Not adopted: vetoed/)
        .first()
        .waitFor();
    }
    await page('Leila')
      .getByText(/It would have failed anyway: 5 of 7 yes votes were needed/)
      .first()
      .waitFor();
    await photograph(page('Leila'), 'chamber-result', 'player');
    await photograph(page('Room'), 'room-result', 'room');
  });

  test('anybody may pause and hides everything; only Ruth resumes; somebody steps out unseen', async () => {
    await page('Sami')
      .getByRole('button', { name: /^Pause/ })
      .first()
      .click();
    await page('Amina')
      .getByText(/paused/i)
      .first()
      .waitFor();
    expect(await page('Room').content()).not.toContain('Access and observers');
    await photograph(page('Room'), 'room-paused', 'room');
    await photograph(page('Amina'), 'player-paused', 'player');
    await ruth()
      .getByRole('button', { name: /^Resume/ })
      .first()
      .click();
    await page('Amina')
      .getByText(/paused/i)
      .first()
      .waitFor({ state: 'detached' });
    await page('Dele').getByRole('button', { name: 'Step out' }).first().click();
    await page('Dele').getByText('You have stepped out.').waitFor();
    await ruth().getByText('Dele has stepped out').first().waitFor();
    expect(await page('Sami').getByText('Dele has stepped out').count()).toBe(0);
    await page('Dele').getByRole('button', { name: 'Come back' }).click();
  });

  test('the last reveal, then ENDEX opens the debrief for everybody', async () => {
    await openNext(ruth(), 'Reveal');
    await ruth()
      .getByRole('tab', { name: /Counter-move/ })
      .click();
    await choose(ruth(), /CM4 Divide/);
    await ruth().getByLabel('What we protect by doing this').fill('Morrow at our side.');
    await ruth()
      .getByRole('button', { name: /^Choose Divide/ })
      .click();
    await ruth()
      .getByRole('button', { name: /^Preview and release inject 12/ })
      .click();
    await ruth()
      .getByRole('button', { name: /^Release to/ })
      .click();
    await ruth().getByRole('button', { name: 'Send now' }).click();
    await page('Room')
      .getByText(/Divide the coalition/)
      .first()
      .waitFor();
    await ruth().getByRole('button', { name: 'End play (ENDEX)' }).click();
    await ruth().getByRole('button', { name: 'End play now' }).click();
    const endedAt = Date.now();
    for (const name of ['Ruth', 'Room', 'Amina'])
      await page(name)
        .getByText(/Roles are put down|own name/)
        .first()
        .waitFor();
    expect(Date.now() - endedAt).toBeLessThan(10_000);
  });
}
