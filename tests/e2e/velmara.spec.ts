import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, logOf } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, aPerson, joinAs, type Person } from './support/cast';
import { chooseInject, openNext, releaseNow, skipTo } from './support/facilitate';
import { keepFailure, photograph } from './support/photograph';

/**
 * Design A of Velmara in short time, told by its cast: Ruth, who is facilitator and SimCell; two people with browsers of
 * their own in each of four teams; five more members of the Council without a screen; the room screen; an observer.
 */
let server: AppServer;
let code: string;
let exercise: string;
const cast: Record<string, Person> = {};
const council: SeatClient[] = [];

/** The lines of Velmara's MSEL that the story releases. */
const titles = {
  lists: 'Wardens list households in the river districts',
  minister: 'Interior Minister asks about guarantees',
  tesh: 'Tesh asks what protection is real',
  oneOption: 'One option, within five minutes',
  burned: 'Houses burned in Ketterford; accounts differ',
  morrow: 'Instruction to Morrow’s representative',
};
const debriefSteps = [
  'derole',
  'reflect',
  'timeline',
  'strategy',
  'interaction',
  'collective',
  'assessment',
  'takeaway',
];

const person = (name: string): Person => {
  const found = cast[name];
  if (!found) throw new Error(`${name} is not in the room.`);
  return found;
};
const page = (name: string) => person(name).page;
const ruth = () => page('Ruth');

/** On a phone one pane is seen at a time; on a laptop there is nothing to choose. */
async function phoneTab(name: string, tab: string): Promise<void> {
  if ((page(name).viewportSize()?.width ?? 0) > 760) return;
  await page(name)
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${tab}`) })
    .click();
}

/** Somebody sees a report of this title on their own screen. */
async function readsTitle(name: string, title: string): Promise<void> {
  await phoneTab(name, 'What happened');
  await page(name).getByRole('heading', { name: title }).first().waitFor();
}

/** Chooses one of several by its words; the control itself lies under its label. */
async function choose(on: Page, name: string | RegExp): Promise<void> {
  await on.getByRole('radio', { name }).first().check({ force: true });
}

/** A member votes on their own screen, with an explanation or condition. */
async function voteAs(name: string, choice: string, words: string): Promise<void> {
  await phoneTab(name, 'Vote');
  await choose(page(name), choice);
  await page(name)
    .getByLabel(/Explanation of vote|What would you need to not object/)
    .fill(words);
  await page(name)
    .getByRole('button', { name: /^(Vote yes|Vote no|Abstain) for/ })
    .click();
  await page(name)
    .getByText(/^You (voted|abstained)/)
    .first()
    .waitFor();
}

beforeAll(async () => {
  server = await startApp(aDataFolder());
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page: seen } of Object.values(cast)) await keepFailure(seen, name);
});

afterAll(async () => {
  for (const client of council) client.close();
  for (const { context } of Object.values(cast)) await context.close();
  await server?.stop();
});

test('Ruth makes the first account and opens an exercise', async () => {
  cast.Ruth = await aFacilitator(server, 'Ruth');
  await photograph(ruth(), 'exercises', 'staff');
  await ruth()
    .getByRole('button', { name: /^Open Velmara/ })
    .click();
  await ruth().waitForURL(/\/control\//);
  exercise = ruth().url().split('/').at(-1) ?? '';
  const shown = ruth().getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/);
  code = (await shown.innerText()).replace(/\s/, '');
});

test('the room joins by code, with any name and no account', async () => {
  const people: [string, string, 'phone' | 'laptop'][] = [
    ['Amina', 'National', 'laptop'],
    ['Jonas', 'National', 'phone'],
    ['Kwame', 'Security Council', 'laptop'],
    ['Leila', 'Security Council', 'phone'],
    ['Hana', 'Lakes Union', 'laptop'],
    ['Marek', 'Lakes Union', 'phone'],
    ['Dele', 'Civil society', 'laptop'],
    ['Sami', 'Civil society', 'phone'],
    ['Ingrid', 'Observe', 'laptop'],
  ];
  for (const [name, team, device] of people) cast[name] = await joinAs(server, name, code, team, device);
  for (const name of ['Noor', 'Elif', 'Tomás', 'Ines', 'Priya']) {
    const { token } = await join(server.api, code, name, 'council');
    council.push(await SeatClient.connect(server.api, token, name));
  }
  cast.Room = await aPerson('Room', 'projector');
  await page('Room').goto(`${server.origin}/screen/${code}`);
  await page('Room').getByText('Amina').first().waitFor();
  await ruth().getByText('Amina').first().waitFor();
  await photograph(ruth(), 'console-lobby', 'staff');
  await photograph(page('Room'), 'room-lobby', 'room');
  await photograph(page('Amina'), 'player-lobby', 'player');
});

test('the practice round: everybody has read the rules, and a first report arrives', async () => {
  for (const name of ['Amina', 'Jonas']) {
    await page(name).getByRole('button', { name: 'I have read this' }).click();
    await page(name).getByText('You have read this.').first().waitFor();
  }
  await ruth().getByRole('button', { name: 'Start the exercise' }).click();
  await openNext(ruth(), 'Update');
  await releaseNow(ruth(), 'Practice: the lake ferry waits for the weather');
  await readsTitle('Marek', 'Practice: the lake ferry waits for the weather');
});

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

  await server.kill();
  await amina.getByText('No connection.').first().waitFor();
  await photograph(amina, 'player-offline', 'player');
  await amina.getByLabel('We change course if').fill('fuel comes by another road');
  await server.startAgain();
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
    const client = council[index];
    if (!client) throw new Error('The Council is not full.');
    await client.until(
      (one) => one.eventsOf('VoteOpened').some(({ binding }) => binding === true),
      'the vote',
    );
    const vote = client.eventsOf('VoteOpened').find(({ binding }) => binding === true)?.vote;
    expect(await client.command({ type: 'CastVote', vote, choice, explanation: '', condition: '' })).toEqual({
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
  expect(await page('Sami').innerText('body')).not.toContain('stepped out');
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
    await photograph(page('Room'), `debrief-${step}`, 'room');
    await photograph(page('Jonas'), `debrief-player-${step}`, 'player');
  }
  await page('Jonas')
    .getByLabel(/^In my own work I will/)
    .fill('ask how it should work, before I ask what to do');
  await page('Jonas').getByRole('button', { name: 'Keep it for me' }).click();
  await page('Jonas').getByText('Kept.').first().waitFor();
  for (const { name, page: seen } of Object.values(cast)) {
    if (name !== 'Jonas') expect(await seen.content()).not.toContain('before I ask what to do');
  }
});

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

test('the record holds everything that was acknowledged, and no browser saw a fault', async () => {
  const log = await logOf(server.api, exercise);
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
  expect(Object.values(cast).flatMap(({ faults }) => faults)).toEqual([]);
});
