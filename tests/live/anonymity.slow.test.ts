import { afterAll, beforeAll, expect, it } from 'vitest';
import { textOfDocx } from '../../server/papers/testing/read-docx';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

/**
 * An attack: everybody but one conspires, staff and screen too, and knows what all of them answered. They read whatever can
 * be read before and after the last one answers, and look for a difference.
 */
const teams = ['national', 'council', 'lakes-union', 'civil-society'];
const secret = 'a heron stood in the reeds';

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
let victim: SeatClient;
/** Everybody else, the lead first. */
let others: SeatClient[];

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  const sit = async (name: string, team?: string, more: object = {}) => {
    const { token } = await join(server.origin, opened.joinCode, name, team, { ...more });
    return SeatClient.connect(server.origin, token, name);
  };
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  others = [lead, await sit('Screen', undefined, { as: 'screen' })];
  for (let index = 0; index < 9; index += 1)
    others.push(await sit(`Person ${index}`, teams[index % teams.length]));
  victim = await sit('Victim', 'national');
}, 60_000);

afterAll(async () => {
  for (const client of [...(others ?? []), victim]) client?.close();
  await server?.stop();
});

const people = () => others.slice(2);
const answered = { ok: true };
const fill = (client: SeatClient | undefined, form: string, item: string, value: string) =>
  client?.ask('answerForm', { form, answers: [{ item, value }] });
const write = (client: SeatClient | undefined, text: string) =>
  client?.ask('reflect', { kind: 'delta', text });

/** All that the conspiracy can read: where every channel of each stands and what it was told, the record, and a refusal. */
async function readable(show: { type: string } & Record<string, unknown>): Promise<object> {
  const refusal = await lead.command(show);
  const channels = await Promise.all(
    others.map(async (client) => (await client.ask('catchUp', { cursors: {} })).channels),
  );
  const log = await logOf(server.origin, opened.exercise);
  return { refusal, channels, log, taken: await Promise.all(toTake.map(taken)) };
}

/** What leaves the exercise: files, what runs are compared by, and the replay. */
const toTake = [
  'papers/after-action.docx',
  'papers/record.csv',
  'papers/record.jsonl',
  'papers/record-debrief.jsonl',
  'papers/msel.csv',
  'comparison',
  'replay?channel=lead',
  'replay?channel=debrief',
];

async function taken(what: string): Promise<string> {
  const response = await fetch(`${server.origin}/api/exercises/${opened.exercise}/${what}`, {
    headers: { authorization: `Bearer ${opened.token}` },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.ok) read.add(what);
  return response.ok && what.endsWith('.docx') ? textOfDocx(bytes) : new TextDecoder().decode(bytes);
}

/** What was had at least once, and not refused. */
const read = new Set<string>();

const heardOf = (words: string) => others.filter(({ heard }) => heard.join('\n').includes(words));

/** Nothing that can be read differs by what the victim does. */
async function seesNoDifference(
  who: SeatClient | undefined,
  act: () => Promise<unknown> | undefined,
  show: { type: string } & Record<string, unknown>,
): Promise<void> {
  const before = await readable(show);
  const heardBy = () => others.map((client) => (client === who ? 0 : client.heard.length));
  const heard = heardBy();
  expect(await act()).toEqual(answered);
  // Whoever is not the victim was told nothing, not even that something happened.
  expect(heardBy()).toEqual(heard);
  expect(await readable(show)).toEqual(before);
  expect(heardOf(secret)).toEqual([]);
}

it('keeps a fifth person’s answer in the dark as long as four answered', async () => {
  const show = { type: 'ShowAnswers', form: 'entry' };
  for (const person of people().slice(0, 3))
    expect(await fill(person, 'entry', 'expectation', 'Nothing much.')).toEqual(answered);
  await lead.command({ type: 'StartExercise' });
  // The entry form belongs before STARTEX: the exit form goes on below.
  expect(await fill(victim, 'entry', 'expectation', secret)).toMatchObject({ code: 'PrivateClosed' });
  expect(await lead.command(show)).toMatchObject({ ok: false, code: 'TooFewAnswers' });
  await lead.command({ type: 'EndExercise', confirmShortDebrief: true });
  const exit = { type: 'ShowAnswers', form: 'exit' };
  for (const person of people().slice(0, 3))
    expect(await fill(person, 'exit', 'change', 'More time.')).toEqual(answered);
  await seesNoDifference(victim, () => fill(victim, 'exit', 'change', secret), exit);
});

it('keeps a fifth anonymous text in the dark as long as four were written', async () => {
  for (const person of people().slice(0, 3)) expect(await write(person, 'More time.')).toEqual(answered);
  await seesNoDifference(victim, () => write(victim, secret), { type: 'ShowReflections', kind: 'delta' });
});

it('counts nobody twice, and says so to that person alone', async () => {
  expect(await fill(victim, 'exit', 'change', 'Again.')).toMatchObject({ code: 'FormAnswered' });
  expect(await fill(victim, 'exit', 'tool', 'a spoon')).toMatchObject({ code: 'UnknownAnswer' });
  expect(await lead.command({ type: 'ShowAnswers', form: 'exit' })).toMatchObject({ code: 'TooFewAnswers' });
});

it('looked into every file and the replay for it', () => {
  expect([...read].sort()).toEqual(toTake.toSorted());
});

it('shows five, shuffled, and keeps whoever answers after them in the dark until four others have', async () => {
  const [, , , fourth, , sixth, ...later] = people();
  await fill(fourth, 'checkAfter', 'level', 'tool');
  for (const person of [...people().slice(0, 3), victim])
    await fill(person, 'checkAfter', 'level', 'mechanism');
  const show = { type: 'ShowAnswers', form: 'checkAfter' };
  expect(await lead.command(show)).toEqual(answered);
  const items = lead.eventsOf('AnswersShown').at(-1)?.items as { answers: number }[];
  expect(items.map(({ answers }) => answers)).toEqual([5]);
  await seesNoDifference(sixth, () => fill(sixth, 'checkAfter', 'level', 'unsure'), show);
  for (const person of later.slice(0, 3)) await fill(person, 'checkAfter', 'level', 'tool');
  expect(await lead.command(show)).toMatchObject({ ok: false, code: 'TooFewAnswers' });
});
