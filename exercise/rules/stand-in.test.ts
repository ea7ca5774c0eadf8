import { describe, expect, test } from 'vitest';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import type { Table } from '../testing/table';

const { lead, control } = seats;
const botsIn = (table: Table, team: string) =>
  Object.values(table.state.seats).filter((seat) => seat.bot && seat.team === team && !seat.removed);
const join = (name: string, team: string | null) =>
  ({ type: 'TakeSeat', seat: `seat_${name.toLowerCase()}`, name, role: 'player', team }) as const;

describe('EX174 bots stand in', () => {
  test('for each member of a body that nobody holds, with that member and its instruction', () => {
    const table = anExercise({ councillors: 4 }).with(lead, { type: 'StandInWithBots', team: 'council' });
    const held = botsIn(table, 'council').map((seat) => seat.member?.id);
    expect(held).toEqual(['egret', 'finch', 'heron']);
    expect(
      table.state.instructions.filter(({ seat }) => table.state.seats[seat]?.bot).length,
    ).toBeGreaterThan(0);
  });

  test('as many as were asked for, and never more than there are places', () => {
    const one = anExercise({ councillors: 4 }).with(lead, {
      type: 'StandInWithBots',
      team: 'council',
      bots: 1,
    });
    expect(botsIn(one, 'council')).toHaveLength(1);
    // North has one place free.
    const north = anExercise().with(lead, { type: 'StandInWithBots', team: 'north', bots: 9 });
    expect(botsIn(north, 'north')).toHaveLength(1);
    given(north).when({ type: 'StandInWithBots', team: 'north' }, lead).thenRefused('TeamFull');
  });

  test('and whoever joins without a choice goes where people are missing, not where bots are', () => {
    const table = anExercise({ councillors: 2 }).with(lead, { type: 'StandInWithBots', team: 'council' });
    table.with('system', join('Eve', null));
    expect(table.state.seats.seat_eve?.team).toBe('council');
  });

  test('at the word of the lead alone', () => {
    given(anExercise()).when({ type: 'StandInWithBots', team: 'north' }, control).thenRefused('NotAllowed');
    given(anExercise()).when({ type: 'StandInWithBots', team: 'nobody' }, lead).thenRefused('UnknownTeam');
  });
});

test('EX171 every bot is marked and named as one, and no two alike', () => {
  const table = anExercise({ councillors: 2 })
    .with(lead, { type: 'StandInWithBots', team: 'council', bots: 2 })
    .with(lead, { type: 'StandInWithBots', team: 'council', bots: 2 });
  const bots = botsIn(table, 'council');
  expect(bots.every((seat) => seat.bot && seat.name.startsWith('Bot '))).toBe(true);
  expect(new Set(bots.map((seat) => seat.name)).size).toBe(4);
});

describe('EX175 a person who joins', () => {
  test('a full team takes the place and the member of the bot that came last', () => {
    const table = anExercise({ councillors: 5 }).with(lead, { type: 'StandInWithBots', team: 'council' });
    const last = botsIn(table, 'council').at(-1);
    table.with('system', join('Eve', 'council'));
    expect(table.state.seats.seat_eve?.member).toEqual(last?.member);
    expect(table.state.seats[last?.id ?? '']).toMatchObject({ removed: true, member: null });
    expect(botsIn(table, 'council')).toHaveLength(1);
  });

  test('a team with a place free plays beside its bots', () => {
    const table = anExercise({ councillors: 5 })
      .with(lead, { type: 'StandInWithBots', team: 'council', bots: 1 })
      .with('system', join('Eve', 'council'));
    expect(botsIn(table, 'council')).toHaveLength(1);
  });

  test('a team full of people is kept out as ever', () => {
    given(anExercise()).when(join('Eve', 'council'), 'system').thenRefused('TeamFull');
  });
});

describe('EX176 the end of a stand-in', () => {
  test('frees places, members and names', () => {
    const table = anExercise({ councillors: 5 })
      .with(lead, { type: 'StandInWithBots', team: 'council' })
      .with(lead, { type: 'EndStandIn', team: 'council' });
    expect(botsIn(table, 'council')).toEqual([]);
    table.with('system', join('Eve', 'council'));
    expect(table.state.seats.seat_eve?.member?.id).toBe('finch');
    given(table).when({ type: 'EndStandIn', team: 'council' }, lead).thenRefused('NoBots');
  });

  test('is the only way for a bot out of its team', () => {
    const table = anExercise().with(lead, { type: 'StandInWithBots', team: 'north' });
    const { seat } = table.last('SeatTaken');
    given(table).when({ type: 'MoveSeat', seat, team: 'council' }, lead).thenRefused('SeatOfBot');
    given(table).when({ type: 'TakeOverSeat', seat }, 'system').thenRefused('SeatOfBot');
  });
});
