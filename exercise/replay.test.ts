import { describe, expect, it } from 'vitest';
import { cutFor, followedIn, mayReplay, toldAgain } from './replay';
import { aStory } from './testing/a-story';
import { Table } from './testing/table';
import { wholeEvening } from './testing/whole-evening';

const people = [
  ['lead', 'lead', null],
  ['control', 'control', null],
  ['simcell', 'simcell', null],
  ['observer', 'observer', null],
  ['ada', 'player', 'north'],
  ['auk', 'player', 'council'],
] as const;

function aRoom(): Table {
  const table = new Table();
  const story = aStory();
  table.with('system', { type: 'OpenExercise', story, joinCode: 'ABC234', contentCap: 2, places: {} });
  for (const [name, role, team] of people)
    table.with('system', { type: 'TakeSeat', seat: `seat_${name}`, name, role, team });
  return table.with('seat_lead', { type: 'StartExercise' });
}

const ended = () => aRoom().with('seat_lead', { type: 'EndExercise' }).state;
const ofSeat = (name: string) => ({ seat: `seat_${name}` });

describe('who may replay what', () => {
  it('EX370 nobody anything before ENDEX', () => {
    const { state } = aRoom();
    for (const [asker] of people)
      for (const [seat] of people) expect(mayReplay(state, `seat_${asker}`, ofSeat(seat))).toBe(false);
    expect(mayReplay(state, 'facilitator', { channel: 'screen' })).toBe(false);
  });

  it('EX371 everybody the own seat, but one who was removed', () => {
    const state = ended();
    for (const [name] of people) {
      expect(mayReplay(state, `seat_${name}`, ofSeat(name)), name).toBe(true);
      expect(cutFor(state, `seat_${name}`, ofSeat(name)), name).toBeNull();
    }
    const removed = aRoom().with('seat_lead', { type: 'RemoveSeat', seat: 'seat_ada' });
    removed.with('seat_lead', { type: 'EndExercise' });
    expect(mayReplay(removed.state, 'seat_ada', ofSeat('ada'))).toBe(false);
    expect(mayReplay(removed.state, 'seat_lead', ofSeat('ada'))).toBe(true);
    expect(mayReplay(state, 'seat_nobody', ofSeat('nobody'))).toBe(false);
  });

  it('EX372 lead, controllers and the facilitator others’, and nobody else', () => {
    const state = ended();
    const askers = [...people.map(([name]) => `seat_${name}`), 'facilitator'];
    const who = (replayed: Parameters<typeof mayReplay>[2]) =>
      askers.filter((asker) => mayReplay(state, asker, replayed));
    for (const channel of [
      'team:north',
      'body:council',
      'screen',
      'observers',
      'simcell',
      'debrief',
    ] as const)
      expect(who({ channel }), channel).toEqual(['seat_lead', 'seat_control', 'facilitator']);
    expect(who({ channel: 'lead' })).toEqual(['seat_lead', 'facilitator']);
    expect(who({ channel: 'evaluators' })).toEqual(['seat_lead', 'facilitator']);
    expect(who({ channel: 'seat:seat_ada' })).toEqual([]);
    expect(who(ofSeat('auk'))).toEqual(['seat_lead', 'seat_control', 'seat_auk', 'facilitator']);
    expect(who(ofSeat('nobody'))).toEqual([]);
    const lead = { channel: 'control' } as const;
    expect(cutFor(state, 'seat_control', lead)).toBeNull();
    expect(cutFor(state, 'seat_lead', lead)).toBe('lead');
    expect(cutFor(state, 'facilitator', { channel: 'lead' })).toBeNull();
  });

  it('EX374 a seat is followed where it was at the time; a controller does not follow the lead', () => {
    const room = aRoom();
    const north = room.state;
    const there = room.with('seat_lead', { type: 'MoveSeat', seat: 'seat_ada', team: 'council' }).state;
    expect(followedIn(north, ofSeat('ada'), 'lead')).toEqual(['seat:seat_ada', 'team:north']);
    expect(followedIn(there, ofSeat('ada'), 'lead')).toContain('team:council');
    expect(followedIn(there, ofSeat('ada'), 'lead')).not.toContain('team:north');
    expect(followedIn(north, ofSeat('lead'), 'control')).toEqual(['seat:seat_lead']);
    expect(followedIn(north, ofSeat('lead'), null)).toEqual(['lead', 'seat:seat_lead']);
    expect(followedIn(north, { channel: 'debrief' }, 'lead')).toEqual([]);
    expect(followedIn(ended(), { channel: 'debrief' }, 'lead')).toEqual(['debrief']);
  });
});

describe('EX373 what others’ channels tell again', () => {
  const { happenings, state } = wholeEvening();
  const again = (type: string, channel: Parameters<typeof toldAgain>[0], cut: 'lead' | 'control' | null) =>
    happenings
      .filter(({ event }) => event.type === type)
      .flatMap((happened) => toldAgain(channel, happened, state, cut) ?? []);
  const seatsOf = (type: string) =>
    happenings.flatMap(({ event }) => (event.type === type && 'seat' in event ? [event.seat] : []));

  it('to the person itself is everything', () => {
    const [voter] = seatsOf('VoteCast');
    expect(again('VoteCast', `seat:${voter}`, null).some(({ event }) => 'secret' in event)).toBe(true);
  });

  it('no vote that was cast in secret, and no spread of picks', () => {
    for (const voter of seatsOf('VoteCast'))
      expect(JSON.stringify(again('VoteCast', `seat:${voter}`, 'lead'))).not.toContain('"secret"');
    const teams = state.opening?.teams ?? [];
    expect(teams.flatMap(({ id }) => again('PicksClosed', `team:${id}`, null)).length).toBeGreaterThan(0);
    expect(teams.flatMap(({ id }) => again('PicksClosed', `team:${id}`, 'lead'))).toEqual([]);
  });

  it('to the lead who stepped out, and to a controller not', () => {
    const [seat] = seatsOf('SteppedOut');
    expect(again('SteppedOut', `seat:${seat}`, 'lead')).toHaveLength(
      again('SteppedOut', `seat:${seat}`, null).length,
    );
    expect(again('SteppedOut', `seat:${seat}`, null).length).toBeGreaterThan(0);
    expect(again('SteppedOut', `seat:${seat}`, 'control')).toEqual([]);
  });

  it('what a team forecast, because the debrief was told it', () => {
    const teams = state.opening?.teams ?? [];
    const forecasts = teams.flatMap(({ id }) => again('ForecastLocked', `team:${id}`, 'control'));
    expect(forecasts.length).toBeGreaterThan(0);
    expect(forecasts.every(({ event }) => 'secret' in event)).toBe(true);
  });
});
