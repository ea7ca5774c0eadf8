import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findScenario } from '../../scenarios/shelf';
import {
  type BallotRoom,
  castInTurn,
  changeTheFirst,
  heardBetween,
  isOwnVote,
  lastWord,
  openBallotRoom,
  readIt,
} from '../support/ballot-room';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

/** The same vote cast in two ways: what others hear of it may not differ while it is open. */
const worlds = {
  one: ['yes', 'yes', 'no', 'abstain', 'yes', 'no', 'yes'],
  other: ['no', 'abstain', 'yes', 'yes', 'no', 'yes', 'abstain'],
} as const;
const words = { one: 'CANARY-SHORT', other: 'CANARY-that-takes-many-more-words-than-the-first-one-does' };

let server: RunningServer;
const rooms: BallotRoom[] = [];

beforeAll(async () => {
  const velmara = findScenario('velmara-a');
  if (!velmara) throw new Error('Velmara is not on the shelf.');
  const bodies = velmara.opening.bodies.map((body) => ({
    ...body,
    rule: { ...body.rule, vetoMembers: [], ballot: 'secret' as const },
  }));
  const folder = mkdtempSync(joinPath(tmpdir(), 'forestall-ballots-'));
  const secret = { ...velmara, opening: { ...velmara.opening, scenarioId: 'velmara-secret', bodies } };
  writeFileSync(joinPath(folder, 'secret.json'), JSON.stringify(secret));
  server = await startServer({ dataDir: aDataFolder() }, { FORESTALL_SCENARIO_DIR: folder });
}, 60_000);

afterAll(async () => {
  for (const room of rooms) room.close();
  await server?.stop();
});

/** A room of a scenario in which everybody has voted, in one of the two ways; in one of them a vote was changed, too. */
async function castIn(scenario: string, binding: boolean, world: keyof typeof worlds): Promise<BallotRoom> {
  const room = await openBallotRoom(server.origin, scenario, binding);
  rooms.push(room);
  await castInTurn(room, worlds[world], words[world]);
  if (world === 'one') expect(await changeTheFirst(room, 'no', words.other)).toMatchObject({ ok: true });
  await lastWord(room);
  return room;
}

describe.each([
  ['by roll call', 'velmara-a', true],
  ['in secret', 'velmara-secret', true],
  ['in a straw round', 'velmara-a', false],
])('a Council that votes %s', (way, scenario, binding) => {
  let one: BallotRoom;
  let other: BallotRoom;
  beforeAll(async () => {
    one = await castIn(scenario, binding, 'one');
    other = await castIn(scenario, binding, 'other');
  }, 120_000);

  it('tells nobody how a vote is cast while it is open: not in words, number, order or size', async () => {
    for (const who of [...one.others, ...one.voters]) {
      const heard = heardBetween(one, who);
      expect(heard.length, who).toBeGreaterThan(0);
      expect(heard, who).toEqual(heardBetween(other, who));
    }
    for (const room of [one, other]) {
      for (const who of [...room.others, ...room.voters])
        expect(heardBetween(room, who).join(), who).not.toContain('CANARY');
      expect(await room.log()).not.toContain('CANARY');
    }
  });

  it('tells a voter its own vote and nobody else’s', () => {
    for (const room of [one, other]) {
      for (const who of room.others) expect(room.clients.get(who)?.heard.filter(isOwnVote), who).toEqual([]);
      for (const who of room.voters) {
        const { seat, heard } = room.clients.get(who) as { seat: string; heard: string[] };
        const own = heard.filter(isOwnVote);
        expect(own.length, who).toBeGreaterThan(0);
        for (const message of own) {
          expect(message, who).toContain(`"channel":"seat:${seat}"`);
          expect(message.match(/"seat":"[^"]+"/gu), who).toEqual([`"seat":"${seat}"`]);
        }
      }
    }
  });

  it('answers who casts that it was taken, and nothing else', () => {
    for (const { acks, voters } of [one, other]) expect(acks).toEqual(voters.map(() => ({ ok: true })));
  });

  it('tells the result to whom it concerns, and no single vote of a secret ballot', async () => {
    await readIt(one);
    const isOpen = way !== 'in secret';
    for (const who of one.others.filter((other) => !one.told.includes(other)))
      expect(one.tellings(who, 'VoteRead'), who).toBe('[]');
    for (const who of one.told) {
      const told = one.tellings(who, 'VoteRead');
      expect(told.includes('CANARY'), who).toBe(isOpen);
      expect(/"ballots":\[\{/u.test(told), who).toBe(isOpen);
    }
    expect(one.tellings('lead', 'VoteRead')).toContain('"yes":3');
    expect((await one.log()).includes('CANARY')).toBe(isOpen);
  });
});
