import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../db/log/event-log';
import { createMemoryEventLog } from '../../db/log/event-log-memory';
import { StoreAwayError } from '../../db/store-away-error';
import { withPglite } from '../../db/testing/databases';
import type { Command } from '../../exercise/command';
import { aStory } from '../../exercise/testing/a-story';
import { Host } from './host';
import type { HostContext } from './host-context';
import type { Disclosed } from './stream';

const { db } = withPglite();
let count = 0;

/** A host of a running exercise with two people of one team, over a log that a test may spoil. */
async function aHost(log: EventLog = createMemoryEventLog(), exerciseId = `exr_${Math.random()}`) {
  const told: Disclosed[] = [];
  const behind: unknown[] = [];
  const broken: unknown[] = [];
  const context: HostContext = {
    db: db(),
    log,
    now: () => 1_000_000 + count,
    publish: (_, disclosed) => told.push(...disclosed),
    afterCommit: () => undefined,
    onOpen: () => undefined,
    onBehind: (_, thrown) => behind.push(thrown),
    onBroken: (_, thrown) => broken.push(thrown),
  };
  const host = await Host.open(exerciseId, context);
  const ask = (by: string, command: Command, commandId = nextId()) =>
    host.handle({ commandId, by, command, circumstances: async () => ({ present: ['seat_lead'] }) });
  return { host, log, exerciseId, told, behind, broken, ask };
}

function nextId(): string {
  count += 1;
  return `cmd_${String(count).padStart(16, '0')}`;
}

async function opened(log?: EventLog) {
  const table = await aHost(log);
  const { ask } = table;
  const story = aStory();
  const [team] = story.opening.teams;
  await ask('system', { type: 'OpenExercise', story, joinCode: 'ABC234', contentCap: 2, places: {} });
  await ask('system', { type: 'TakeSeat', seat: 'seat_lead', name: 'Lead', role: 'lead', team: null });
  for (const name of ['ada', 'ben']) {
    const team_ = team?.id ?? '';
    await ask('system', { type: 'TakeSeat', seat: `seat_${name}`, name, role: 'player', team: team_ });
  }
  await ask('seat_lead', { type: 'StartExercise' });
  return table;
}

const pin = (text: string): Command => ({ type: 'PinFact', kind: 'known', text });
const texts = (told: Disclosed[], channel: string) =>
  told
    .filter((one) => one.channel === channel)
    .flatMap(({ events }) => events)
    .flatMap(({ event }) => (event.type === 'FactPinned' ? [event.text] : []));

/** The log, with every append passed to a test first. */
function spoiled(spoil: (append: () => ReturnType<EventLog['append']>) => ReturnType<EventLog['append']>) {
  const log = createMemoryEventLog();
  return { ...log, append: (...given: Parameters<EventLog['append']>) => spoil(() => log.append(...given)) };
}

describe('a host', () => {
  it('decides and records together what comes while it writes, and tells each channel once', async () => {
    let appends = 0;
    const { host, told, ask } = await opened(
      spoiled((append) => {
        appends += 1;
        return append();
      }),
    );
    const before = { appends, seq: host.seq };
    told.length = 0;
    const names = Array.from({ length: 40 }, (_, n) => `Fact ${n}`);
    const replies = await Promise.all(
      names.map((name, n) => ask(n % 2 ? 'seat_ada' : 'seat_ben', pin(name))),
    );
    expect(replies).toEqual(names.map(() => ({ ok: true })));
    expect(host.seq - before.seq).toBe(40);
    expect(appends - before.appends).toBeLessThanOrEqual(2);
    const team = host.state.seats.seat_ada?.team;
    expect(texts(told, `team:${team}`)).toEqual(names);
    expect(told.filter(({ channel }) => channel === `team:${team}`).length).toBeLessThanOrEqual(2);
  });

  it('lets one that cannot be recorded fail alone', async () => {
    const { host, ask } = await opened();
    const replies = await Promise.allSettled([
      ask('seat_ada', pin('First')),
      ask('seat_ada', pin('Second')),
      ask('seat_ben', pin('Not to be kept: \0')),
      ask('seat_ben', pin('Third')),
    ]);
    expect(replies.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(host.state.facts.map(({ text }) => text)).toEqual(['First', 'Second', 'Third']);
  });

  it('answers the same command twice when it is sent twice, and does it once', async () => {
    const { host, ask } = await opened();
    const id = nextId();
    const replies = await Promise.all([1, 2, 3].map(() => ask('seat_ada', pin('Once'), id)));
    expect(replies).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await ask('seat_ben', pin('Mine'), id)).toMatchObject({ ok: false });
    expect(host.state.facts.map(({ text }) => text)).toEqual(['Once']);
  });

  it('tells what an append recorded whose answer was lost, once, and accepts it when it is sent again', async () => {
    let isLost = false;
    const { host, told, ask, behind } = await opened(
      spoiled(async (append) => {
        const result = await append();
        if (isLost) throw new StoreAwayError('the answer was lost');
        return result;
      }),
    );
    told.length = 0;
    isLost = true;
    const id = nextId();
    await expect(ask('seat_ada', pin('Kept'), id)).rejects.toThrow(StoreAwayError);
    expect(behind).toHaveLength(1);
    expect(host.state.facts).toEqual([]);
    isLost = false;
    await host.lookForNews();
    await host.lookForNews();
    expect(texts(told, `team:${host.state.seats.seat_ada?.team}`)).toEqual(['Kept']);
    expect(await ask('seat_ada', pin('Kept'), id)).toEqual({ ok: true });
    expect(host.state.facts).toHaveLength(1);
  });

  it('decides again when a neighbour was quicker, and tells its own seats of both', async () => {
    const first = await opened();
    const second = await aHost(first.log, first.exerciseId);
    expect(await first.ask('seat_ada', pin('Of the first'))).toEqual({ ok: true });
    expect(await second.ask('seat_ben', pin('Of the second'))).toEqual({ ok: true });
    expect(texts(second.told, 'lead')).toEqual(['Of the first', 'Of the second']);
    await first.host.lookForNews();
    expect(first.host.state).toEqual(second.host.state);
  });

  it('refuses nobody for what a neighbour has changed since', async () => {
    const first = await opened();
    const second = await aHost(first.log, first.exerciseId);
    expect(await first.ask('seat_ada', { type: 'PauseExercise' })).toEqual({ ok: true });
    expect(await second.ask('seat_lead', { type: 'ResumeExercise' })).toEqual({ ok: true });
  });

  it('never lets time go back in its record', async () => {
    const { host, log, exerciseId, ask } = await opened();
    const { at } = host;
    count -= 3;
    await ask('seat_ada', pin('Earlier by the clock'), nextId().replace('cmd_0', 'cmd_1'));
    count += 3;
    expect(host.at).toBeGreaterThanOrEqual(at);
    const instants = (await log.read(exerciseId)).map((entry) => entry.at);
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
  });
});
