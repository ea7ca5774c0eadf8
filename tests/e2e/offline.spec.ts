import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { aFarSeat, type FarSeat } from './offline/far-seat';
import { type AppServer, startApp } from './support/app-server';
import { keepFailure, photograph } from './support/photograph';

/**
 * Three people lose their network: Amina at a laptop of the National team, Leila and Kwame in the Council, Leila with a
 * phone. The lead, a teammate and a colleague are there without screens and without trouble.
 */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let jonas: SeatClient;
let amina: FarSeat;
let leila: FarSeat;
let kwame: FarSeat;

const keptHere = 'Saved on this device. It is sent by itself.';

beforeAll(async () => {
  server = await startApp(aDataFolder());
  opened = await openExercise(server.api);
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  amina = await aFarSeat(server, 'Amina', opened.joinCode, 'National', 'laptop');
  const { token } = await join(server.api, opened.joinCode, 'Jonas', 'national');
  jonas = await SeatClient.connect(server.api, token, 'Jonas');
  leila = await aFarSeat(server, 'Leila', opened.joinCode, 'Security Council', 'phone');
  kwame = await aFarSeat(server, 'Kwame', opened.joinCode, 'Security Council', 'laptop');
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const seat of [amina, leila, kwame]) await keepFailure(seat.at(), `offline-${seat.name}`);
});

afterAll(async () => {
  for (const client of [lead, jonas]) client?.close();
  for (const seat of [amina, leila, kwame]) {
    await seat?.context.close();
    await seat?.network.cut();
  }
  await server?.stop();
});

/** What the record says of some kinds of event, in its order. */
async function recorded(...types: string[]) {
  const log = await logOf(server.api, opened.exercise);
  return log.map(({ event }) => event).filter(({ type }) => types.includes(type));
}

/** Whether the lead was told of an event of a kind, however it came. */
function told(type: string, count = 1): Promise<void> {
  return lead.until((one) => one.eventsOf(type).length >= count, type);
}

async function give(command: { type: string } & Record<string, unknown>): Promise<void> {
  expect(await lead.command(command)).toEqual({ ok: true });
}

test('that one has read the rules, and a private answer, go out after the tab was closed', async () => {
  await amina.loseNetwork();
  await amina.at().getByRole('button', { name: 'I have read this' }).click();
  await amina.at().getByText(keptHere).first().waitFor();
  await amina.at().getByRole('spinbutton').fill('65');
  await amina.at().getByRole('button', { name: 'Keep my answer' }).click();
  await amina.at().getByText('2 changes are saved on this device and will be sent.').waitFor();
  await amina.closeTab();
  await amina.network.mend();
  await amina.openTab();
  await amina.at().getByText('You have read this.').first().waitFor();
  await amina.at().getByText('Kept: 65 out of 100.').waitFor();
  expect(await recorded('RulesAcknowledged')).toHaveLength(1);
});

test('a pick is kept here, can still be changed, and only the last one is sent', async () => {
  await give({ type: 'StartExercise' });
  await give({ type: 'OpenStep', move: 1, step: 'think' });
  await amina.at().getByRole('button', { name: 'Do not act yet' }).waitFor();
  await amina.loseNetwork();
  await amina.at().getByRole('button', { name: 'Do not act yet' }).click();
  await amina.at().getByText(keptHere).waitFor();
  await amina.at().getByLabel('One tool').selectOption({ label: 'Mediation' });
  await amina.at().getByRole('button', { name: 'Keep this pick' }).click();
  await amina.at().getByText('One change is saved on this device and will be sent.').waitFor();
  await amina.network.mend();
  await amina.at().getByText(keptHere).waitFor({ state: 'detached' });
  await amina.at().reload();
  await amina
    .at()
    .getByText(/Kept\. Mediation/)
    .waitFor();
});

test('failure 3: what is typed, written and signed without a network arrives once, in its order', async () => {
  await give({ type: 'OpenStep', move: 1, step: 'decide' });
  const before = amina.at();
  await before.getByRole('button', { name: 'Take the pen' }).click();
  await before.getByLabel('Tool').selectOption({ label: 'Mediation' });
  await before.getByRole('radio', { name: 'Dissuade' }).check({ force: true });
  await before.getByText('Saved', { exact: true }).first().waitFor();
  await amina.loseNetwork();
  await before.getByLabel('Acts on').fill('the circle of the President');
  await before.getByRole('button', { name: 'Team', exact: true }).click();
  await before.getByLabel('Message', { exact: true }).fill('May we see the lists?');
  await before.getByRole('button', { name: 'Send the message' }).click();
  await before.getByRole('button', { name: 'Sign as Amina' }).click();
  await before.getByText('3 changes are saved on this device and will be sent.').waitFor();
  await photograph(before, 'player-kept-here', 'player');
  await amina.closeTab();
  await amina.network.mend();
  await amina.openTab();
  await told('CardSigned');
  await amina.at().getByText('You have signed this wording. A teammate signs next.').waitFor();
  const [message, signature, ...more] = await recorded('MessageSent', 'CardSigned');
  expect(more).toEqual([]);
  expect(message).toMatchObject({ type: 'MessageSent', text: 'May we see the lists?' });
  expect(signature).toMatchObject({ type: 'CardSigned' });
  const { draft } = await jonas.ask('openDraft', { kind: 'card', move: 1, ordinal: 1 });
  expect(draft).toMatchObject({
    revision: signature?.revision,
    content: { target: 'the circle of the President' },
  });
  await amina.at().getByRole('button', { name: 'Team', exact: true }).click();
  expect(await amina.at().getByLabel('Message', { exact: true }).inputValue()).toBe('');
});

test('a text whose step closes meanwhile comes back with its words, and stays until it is let go', async () => {
  await amina.loseNetwork();
  await amina.at().getByLabel('Cost and risk').fill('Clinics may run short first');
  await give({ type: 'OpenStep', move: 1, step: 'reveal' });
  await amina.network.mend();
  const cameBack = amina.at().getByRole('region', { name: 'What came back' });
  await cameBack.getByText('Not taken: what you wrote on card 1 of move 1.').waitFor();
  await cameBack.getByText('This is not part of the step that is open.').waitFor();
  await amina.at().reload();
  const words = cameBack.getByRole('textbox', { name: 'What you wrote' });
  await words.waitFor();
  await photograph(amina.at(), 'player-came-back', 'player');
  expect(await words.inputValue()).toBe('Cost and risk: Clinics may run short first');
  await cameBack.getByRole('button', { name: /^Let it go/ }).click();
  await cameBack.waitFor({ state: 'detached' });
  await amina.at().reload();
  await amina.at().getByText('What we are asked').first().waitFor();
  expect(await cameBack.count()).toBe(0);
});

test('a report that is read without a network counts as read, and a vote in time counts once', async () => {
  await give({ type: 'OpenStep', move: 2, step: 'agree' });
  const written = {
    title: 'Access is refused',
    text: 'A convoy waits.',
    from: 'Desk',
    mode: 'note',
    level: 0,
  };
  await openVote('Access');
  for (const seat of [leila, kwame]) await seesVote(seat, 'Access');
  await tab(leila, 'Team');
  await give({ type: 'ReleaseWritten', ...written, audience: { teams: 'all', members: [], screen: true } });
  const release = lead.eventsOf('InjectGoingOut').at(-1)?.release;
  await give({ type: 'SendReleaseNow', release });
  await leila.at().getByRole('navigation').getByText('1 new').waitFor();
  await leila.loseNetwork();
  await kwame.loseNetwork();
  await tab(leila, 'What happened');
  await leila.at().getByText('One change is saved on this device and will be sent.').waitFor();
  for (const seat of [kwame, leila]) await voteOffline(seat, `${seat.name}: access comes first.`);
  await kwame.closeTab();
  await kwame.network.mend();
  await kwame.openTab();
  await told('VoteCast');
  await kwame
    .at()
    .getByText(/^You voted yes/)
    .first()
    .waitFor();
  expect(await recorded('VoteCast')).toHaveLength(1);
});

test('a vote that comes too late comes back with its explanation, after what was still allowed', async () => {
  await leila.closeTab();
  const vote = lead.eventsOf('VoteOpened').at(-1)?.vote;
  await give({ type: 'ReadVote', vote });
  await leila.network.mend();
  await leila.openTab();
  const cameBack = leila.at().getByRole('region', { name: 'What came back' });
  await cameBack.getByText('Not taken: your vote.').waitFor();
  await cameBack.getByText('The result was read. The vote is closed.').waitFor();
  await photograph(leila.at(), 'chamber-came-back', 'player');
  expect(await cameBack.getByRole('textbox').inputValue()).toBe('Leila: access comes first.');
  const reads = await recorded('InjectAcknowledged');
  expect(reads.filter(({ seat }) => seat === lead.eventsOf('SeatTaken').find(isLeila)?.seat)).toHaveLength(1);
  expect(await recorded('VoteCast')).toHaveLength(1);
  for (const seat of [amina, leila, kwame]) expect(seat.faults).toEqual([]);
});

/** On a phone one pane is seen at a time; on a laptop there is nothing to choose. */
async function tab(seat: FarSeat, name: string): Promise<void> {
  if (seat !== leila) return;
  await seat
    .at()
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

async function seesVote(seat: FarSeat, title: string): Promise<void> {
  await tab(seat, 'Vote');
  await seat.at().getByRole('heading', { name: title }).first().waitFor();
}

const isLeila = ({ name }: Record<string, unknown>) => name === 'Leila';

/** A colleague in the Council puts a text to the vote. */
async function openVote(title: string): Promise<void> {
  const { seat, token } = await join(server.api, opened.joinCode, 'Noor', 'council');
  await give({ type: 'AdmitSeat', seat, team: 'council' });
  const noor = await SeatClient.connect(server.api, token, 'Noor');
  const text = { title, text: 'Calls on all parties to give access.', kind: 'substance' };
  expect(await noor.command({ type: 'TableProposal', ...text })).toEqual({ ok: true });
  noor.close();
  await told('ProposalTabled');
  const proposal = lead.eventsOf('ProposalTabled').at(-1)?.proposal;
  await give({ type: 'OpenVote', proposal, binding: true, basis: 'declared' });
}

async function voteOffline(seat: FarSeat, words: string): Promise<void> {
  const page = seat.at();
  await tab(seat, 'Vote');
  await page.getByRole('radio', { name: 'Yes' }).first().check({ force: true });
  await page.getByLabel('Explanation of vote').fill(words);
  await page.getByRole('button', { name: /^Vote yes for/ }).click();
  await page.getByText(keptHere).waitFor();
}
