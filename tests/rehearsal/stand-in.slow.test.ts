import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatCommand } from '../../exercise/command';
import { exerciseTime } from '../../exercise/exercise-clock';
import type { Host } from '../../server/hosting/host';
import { openExercise } from '../../server/http/open-exercise';
import { hereWithBots } from '../../server/live/here';
import { newId } from '../../server/random-ids';
import { findScenario } from '../../server/scenarios';
import { aProcess, type HandDriven } from './a-process';

const story = findScenario('velmara-a');
const staff = { accountId: null, name: 'Facilitator' };
let hand: HandDriven;
let host: Host;
let lead: string;

async function give(command: SeatCommand): Promise<void> {
  const reply = await host.handle({
    commandId: newId('command'),
    by: lead,
    command,
    circumstances: async () => ({ present: [] }),
  });
  if (!reply.ok) throw new Error(reply.rejection.code);
}

async function pass(minutes: number): Promise<void> {
  for (let seconds = 0; seconds < minutes * 60; seconds += 5) await hand.pass(5_000, host.exerciseId);
}

const bots = () => Object.values(host.state.seats).filter((seat) => seat.bot && !seat.removed);

beforeAll(async () => {
  hand = await aProcess();
  if (!story) throw new Error('Velmara is on the shelf.');
  const opened = await openExercise(hand.context, staff, { story, contentCap: 2, places: {} });
  lead = opened.seat;
  host = await hand.context.hosts.of(opened.exercise);
  await give({ type: 'StandInWithBots', team: 'council' });
  await give({ type: 'StartExercise' });
  await give({ type: 'OpenStep', move: 1, step: 'decide' });
  await pass(11);
}, 120_000);
afterAll(() => hand.stop());

test('in a real exercise bots write and sign the card of an absent team, at the pace of a room', () => {
  const { state } = host;
  expect(state.isRehearsal).toBe(false);
  expect(exerciseTime(state.clock, hand.context.now())).toBe(11 * 60_000);
  const [card, ...more] = Object.values(state.cards);
  expect(more).toEqual([]);
  expect(card).toMatchObject({ team: 'council', submitted: { how: 'two' } });
  expect(card?.submitted?.signers.every((name) => name.startsWith('Bot '))).toBe(true);
});

test('bots are here as long as they stand in, and nothing is done for a team that has none', async () => {
  expect(hereWithBots(host.state, [])).toHaveLength(7);
  expect(host.state.messages.every(({ from }) => from === 'council')).toBe(true);
  await give({ type: 'EndStandIn', team: 'council' });
  expect(bots()).toEqual([]);
  expect(hereWithBots(host.state, [])).toEqual([]);
  const { seq } = host;
  await pass(3);
  expect(host.seq).toBe(seq);
});
