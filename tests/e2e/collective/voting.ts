import { expect, test } from 'vitest';
import type { SeatClient } from '../../client/seat-client';
import { photograph } from '../support/photograph';
import { votes } from './amending';
import { choose, knowsNothingOf, page, stage } from './stage';

const why = 'Sixty would be an occupation.';

/** The vote: nobody knows before, a veto stops it, and the Assembly takes it up. */
export function voting(): void {
  test('votes are cast, and nobody sees how before the result is read', async () => {
    const ruth = page('Ruth');
    await ruth.getByRole('button', { name: 'Open a straw round or the vote' }).first().click();
    await choose(ruth, 'Vote');
    await ruth.getByRole('button', { name: 'Open the vote' }).click();
    for (const client of stage.council) await votesYes(client);
    await votes('Leila', 'Yes', 'Access comes first.');
    await votes('Kwame', 'No', why);
    await page('Room')
      .getByText(/7 of 7/)
      .first()
      .waitFor();
    expect(await knowsNothingOf(why, 'Leila', 'Amina', 'Hana', 'Room', 'Ruth')).toEqual([]);
    for (const client of stage.council) expect(JSON.stringify(client.heard)).not.toContain(why);
  });

  test('the veto stops the text, and the result says what would have been without it', async () => {
    await page('Ruth').getByRole('button', { name: 'Read the result' }).click();
    for (const name of ['Kwame', 'Room', 'Amina', 'Hana'])
      await page(name)
        .getByText(/Not adopted: vetoed/)
        .first()
        .waitFor();
    await page('Leila')
      .getByText(/6 of 7|would have been adopted/)
      .first()
      .waitFor();
    await photograph(page('Leila'), 'veto', 'player');
    await photograph(page('Ruth'), 'veto-desk', 'staff');
    await photograph(page('Room'), 'room-veto', 'room');
  });

  test('Ruth opens what the rules offer after a veto: the debate of the Assembly', async () => {
    await page('Ruth').getByLabel('A word to the room with it, if you wish').fill('On Thursday, in public.');
    await page('Ruth')
      .getByRole('button', { name: /^Assembly debate/ })
      .click();
    for (const name of ['Leila', 'Amina', 'Hana', 'Room'])
      await page(name)
        .getByText(/On Thursday, in public\./)
        .first()
        .waitFor();
    expect(
      await page('Ruth')
        .getByRole('button', { name: /^Assembly debate/ })
        .count(),
    ).toBe(0);
    await photograph(page('Room'), 'room-follow-up', 'room');
    await photograph(page('Hana'), 'follow-up', 'player');
  });

  test('no browser saw a fault', () => {
    expect(Object.values(stage.cast).flatMap(({ faults }) => faults)).toEqual([]);
  });
}

async function votesYes(client: SeatClient): Promise<void> {
  await client.until(
    (one) => one.eventsOf('VoteOpened').some(({ binding }) => binding === true),
    'the vote to open',
  );
  const vote = client.eventsOf('VoteOpened').find(({ binding }) => binding === true)?.vote;
  const command = { type: 'CastVote', vote, choice: 'yes', explanation: '', condition: '' };
  expect(await client.command(command)).toEqual({ ok: true });
}
