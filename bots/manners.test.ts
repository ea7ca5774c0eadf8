import { describe, expect, test } from 'vitest';
import { emptyCard } from '../exercise/card';
import type { Seat } from '../exercise/state';
import { findScenario } from '../scenarios/shelf';
import { playerPlans } from './player';
import { BotRoom } from './testing/bot-room';

const story = findScenario('velmara-a');
if (!story) throw new Error('Velmara is on the shelf.');

/** A rehearsal that has come to a step, half a second at a time. */
function roomAt(move: number, step: string): BotRoom {
  const room = new BotRoom(story as NonNullable<typeof story>);
  const isThere = () => room.table.state.step?.move === move && room.table.state.step.step === step;
  for (let count = 0; count < 2_000 && !isThere(); count += 1) room.step(500);
  if (!isThere()) throw new Error(`The rehearsal never came to ${step}`);
  return room;
}

const botsIn = (room: BotRoom, team: string): Seat[] =>
  Object.values(room.table.state.seats).filter((seat) => seat.bot && seat.team === team && !seat.removed);

/** What the bots of a team mean to do to its card, at the very end of the step, as far as they have something to do. */
function writing(room: BotRoom, penSeat: string | null) {
  const { step } = room.table.state;
  return botsIn(room, 'national').flatMap((seat) => {
    const sight = room.sightOf(seat);
    const card = {
      id: 'crd_national_1_1',
      move: step?.move ?? 0,
      penSeat,
      revision: 1,
      content: { ...emptyCard, target: 'Ours' },
      updatedAt: room.table.now,
    };
    return playerPlans({ ...sight, cards: [card] }).filter(({ act }) => act.kind === 'write-card');
  });
}

describe('EX177 a bot beside people', () => {
  const room = roomAt(1, 'decide');
  const begin = room.table.state.step?.openedAtExercise ?? 0;
  room.table.with('system', {
    type: 'TakeSeat',
    seat: 'seat_you',
    name: 'You',
    role: 'player',
    team: 'national',
  });
  room.table.with('seat_lead', { type: 'AdmitSeat', seat: 'seat_you', team: 'national' });

  test('never takes the pen from a person', () => {
    expect(writing(room, 'seat_you')).toEqual([]);
  });

  test('leaves them the first half of the step, and writes what nobody else does', () => {
    const [plan] = writing(room, null);
    expect(plan?.at).toBeGreaterThanOrEqual(begin);
    const early = room.sightOf(botsIn(room, 'national')[0] as Seat);
    const fresh = botsIn(room, 'national').flatMap((seat) =>
      playerPlans({ ...early, seat, own: room.view(`seat:${seat.id}`), cards: [] }).filter(
        ({ act }) => act.kind === 'write-card',
      ),
    );
    expect(fresh).toHaveLength(1);
    expect(fresh[0]?.at).toBe(begin + 11 * 30_000);
  });
});

test('EX177 a bot knows no more than its team: an inject for another team changes nothing that it means to do', () => {
  const room = roomAt(1, 'update');
  for (let count = 0; count < 20; count += 1) room.step(500);
  const council = botsIn(room, 'council')[0] as Seat;
  const before = playerPlans(room.sightOf(council));
  room.table.with('seat_lead', {
    type: 'ReleaseWritten',
    title: 'For North alone',
    text: 'Nobody else reads this.',
    from: 'Capital',
    mode: 'note',
    level: 0,
    audience: { teams: ['national'], members: [], screen: false },
  });
  const { release } = room.table.last('InjectGoingOut');
  room.table.with('seat_lead', { type: 'SendReleaseNow', release });
  expect(playerPlans(room.sightOf(council))).toEqual(before);
  expect(JSON.stringify(room.sightOf(council))).not.toContain('For North alone');
});

describe('EX178 the conductor', () => {
  test('does nothing while a person has its part, and bots play on', () => {
    const room = roomAt(1, 'decide');
    room.table.with('seat_lead', { type: 'SwitchConductor', on: false });
    for (let count = 0; count < 120; count += 1) room.step(500);
    expect(room.table.state.step).toMatchObject({ move: 1, step: 'decide' });
    const cards = Object.values(room.table.state.cards).filter(({ move }) => move === 1);
    expect(cards.every(({ submitted }) => submitted?.how === 'two')).toBe(true);
    room.table.with('seat_lead', { type: 'SwitchConductor', on: true });
    // First what waited longest: the counter-move, and four teams for an answer.
    for (let count = 0; count < 6; count += 1) room.step(500);
    expect(room.table.state.step).toMatchObject({ move: 1, step: 'anticipate' });
  });

  test('and every bot stands still in a pause, which a person ends', () => {
    const room = roomAt(1, 'update');
    room.table.with('seat_lead', { type: 'PauseExercise' });
    const { length } = room.table.happenings;
    for (let count = 0; count < 120; count += 1) room.step(500);
    expect(room.table.happenings).toHaveLength(length);
  });
});
