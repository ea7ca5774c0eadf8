import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aWriter } from './support/card-acts';
import { joinAs, type Person } from './support/cast';
import { keepFailure } from './support/photograph';

/** The National team at its card: Amina writes at a laptop, Sara reads on a phone, Jonas signs without a screen. */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let jonas: SeatClient;
let amina: Person;
let sara: Person;

const panel = 'What the 2016 review reports on this tool';
const chunks = '**/_next/static/chunks/**';

beforeAll(async () => {
  server = await startApp(aDataFolder());
  opened = await openExercise(server.api);
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  amina = await joinAs(server, 'Amina', opened.joinCode, 'National', 'laptop');
  sara = await joinAs(server, 'Sara', opened.joinCode, 'National', 'phone');
  const { token } = await join(server.api, opened.joinCode, 'Jonas', 'national');
  jonas = await SeatClient.connect(server.api, token, 'Jonas');
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
  // The card's script came when play began; from here on Sara's phone gets no more than it has.
  await sara.page.getByRole('navigation').getByRole('button', { name: /^Card/ }).click();
  await sara.page.getByText('Nobody holds the pen.').first().waitFor();
  await sara.context.route(chunks, (route) => route.abort());
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { page, name } of [amina, sara]) await keepFailure(page, `card-${name}`);
});

afterAll(async () => {
  for (const client of [lead, jonas]) client?.close();
  for (const person of [amina, sara]) await person?.context.close();
  await server?.stop();
});

/** The cards that counted so far, as the record has them. */
async function counted(): Promise<Record<string, unknown>[]> {
  const log = await logOf(server.api, opened.exercise);
  return log.flatMap(({ event }) =>
    event.type === 'CardSubmitted' ? [event.content as Record<string, unknown>] : [],
  );
}

/** Jonas adds the second signature, to the wording that stands. */
async function jonasSigns(ordinal: number): Promise<void> {
  const { draft } = (await jonas.ask('openDraft', { kind: 'card', move: 1, ordinal })) as unknown as {
    draft: { id: string; revision: number };
  };
  expect(await jonas.command({ type: 'SignCard', card: draft.id, revision: draft.revision })).toEqual({
    ok: true,
  });
}

/** Amina has signed, and everybody was told. */
async function aminaSigned(): Promise<void> {
  await amina.page.getByText('You have signed this wording. A teammate signs next.').waitFor();
}

test('a card counts after three taps and one choice, with no line typed and nothing marked', async () => {
  const { page } = amina;
  const { acts, press, pick, choose } = aWriter(page);
  await press('Take the pen');
  await choose('Tool', 'Fact-finding');
  await pick('Dissuade');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await press('Sign as Amina');
  expect(acts).toEqual({ taps: 3, choices: 1, lines: 0 });
  await aminaSigned();
  await jonasSigns(1);
  await page.getByText('none noted').first().waitFor();
  await page
    .getByText(/^Not marked: /)
    .first()
    .waitFor();
  // The source names no strategy for this tool: the pairing is the team's own, and says so.
  await page.getByText('Our own pairing').first().waitFor();
  expect(await counted()).toMatchObject([{ tool: 'T07', assumptions: {}, evidenceSeen: [] }]);
});

test('all nine lines take three taps before signing, two choices and five lines; marks come on top', async () => {
  const { page } = amina;
  await page.getByRole('button', { name: 'Start another card' }).click();
  const { acts, press, pick, choose, type } = aWriter(page);
  await press('Take the pen');
  await choose('Tool', 'Targeted sanctions');
  await pick('Degrade');
  await pick(/Reduce the resources/);
  await type('Acts on', 'fuel importers that pay the Wardens');
  await type('Expected effect, and by when', 'Patrols run short of diesel within three weeks');
  await choose('Counter-move we expect', 'Substitute or evade');
  await type('Who must agree or not object', 'Morrow, at the port');
  await type('Cost and risk', 'Clinics may run short first');
  await type('We change course if', 'fuel comes by another road');
  await page
    .getByRole('group', { name: /^Whether atrocities happen/ })
    .getByRole('button', { name: 'Inferred' })
    .click();
  expect(acts).toEqual({ taps: 3, choices: 2, lines: 5 });
  await page.getByText('Saved', { exact: true }).first().waitFor();
});

test('who reads along opens the evidence without the pen; without a network the card stays whole', async () => {
  const { page } = sara;
  await page.getByRole('navigation').getByRole('button', { name: /^Card/ }).click();
  await page.getByRole('button', { name: /^Strategy card 2/ }).click();
  await page.getByText('Clinics may run short first').first().waitFor();
  await page.getByText(panel).click();
  await page.getByText('This could not be fetched.').waitFor();
  await page.getByText('Clinics may run short first').first().waitFor();
  await sara.context.unroute(chunks);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Reported on Targeted sanctions').waitFor();
  await page.getByText('Nothing is noted on the card: you do not hold its pen.').waitFor();
  const { draft } = await jonas.ask('openDraft', { kind: 'card', move: 1, ordinal: 2 });
  expect(draft).toMatchObject({ penName: 'Amina', content: { evidenceSeen: [] } });
});

test('the card that counts says what was marked and looked at, in words', async () => {
  const { page } = amina;
  await page.getByText(panel).click();
  await page.getByText('That this was open is noted on the card, and nothing else about it.').waitFor();
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Sign as Amina' }).click();
  await aminaSigned();
  await jonasSigns(2);
  await page
    .getByText(/^Inferred: Whether atrocities happen/)
    .first()
    .waitFor();
  await page.getByText('Evidence looked at').first().waitFor();
  const [, second] = await counted();
  expect(second).toMatchObject({ assumptions: { 'DEG-A1': 'inferred' }, evidenceSeen: ['T22'] });
  for (const { faults } of [amina, sara]) expect(faults).toEqual([]);
});
