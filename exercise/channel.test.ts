import { expect, test } from 'vitest';
import { allChannels, channelKind, channelOwner, channelsOf } from './channel';
import { type AnExercise, anExercise, seats } from './testing/an-exercise';

const of = (table: AnExercise, seat: string) => channelsOf(table.state, seat);

test('EX76 a seat follows its own channel and that of its role, team and body', () => {
  const table = anExercise().running();
  expect(of(table, seats.lead)).toEqual(['lead', `seat:${seats.lead}`]);
  expect(of(table, seats.control)).toEqual(['control', `seat:${seats.control}`]);
  expect(of(table, seats.simcell)).toEqual(['simcell', `seat:${seats.simcell}`]);
  expect(of(table, seats.evaluator)).toEqual(['evaluators', `seat:${seats.evaluator}`]);
  expect(of(table, seats.technician)).toEqual(['technicians', `seat:${seats.technician}`]);
  expect(of(table, seats.observer)).toEqual(['observers', `seat:${seats.observer}`]);
  expect(of(table, seats.screen)).toEqual(['screen', `seat:${seats.screen}`]);
  expect(of(table, seats.ada)).toEqual([`seat:${seats.ada}`, 'team:north']);
  expect(of(table, seats.auk)).toEqual([`seat:${seats.auk}`, 'team:council', 'body:assembly']);
});

test('EX76 after a move a seat follows the new team and no longer the old team and body', () => {
  const table = anExercise().with(seats.lead, { type: 'MoveSeat', seat: seats.auk, team: 'north' });
  expect(of(table, seats.auk)).toEqual([`seat:${seats.auk}`, 'team:north']);
});

test('EX76 the debrief is for everybody, once it is open; who was removed follows nothing', () => {
  const table = anExercise().ended();
  for (const seat of Object.values(seats)) expect(of(table, seat)).toContain('debrief');
  table.with(seats.lead, { type: 'RemoveSeat', seat: seats.ada });
  for (const seat of [seats.ada, 'seat_none', 'constructor', '__proto__'])
    expect(of(table, seat)).toEqual([]);
});

test('EX77 every channel that can exist is known, the debrief when it is open', () => {
  const table = anExercise();
  const named = [
    'lead',
    'control',
    'simcell',
    'evaluators',
    'observers',
    'technicians',
    'screen',
    'team:north',
    'team:council',
    'watch:north',
    'watch:council',
    'body:assembly',
  ];
  const own = Object.values(seats).map((seat) => `seat:${seat}`);
  expect(allChannels(table.state)).toEqual([...named, ...own]);
  expect(allChannels(table.ended().state)).toEqual([...named, ...own, 'debrief']);
});

test('EX77 every channel that a seat follows is one of them', () => {
  const table = anExercise().ended();
  const all = new Set(allChannels(table.state));
  for (const seat of Object.values(seats))
    for (const channel of of(table, seat)) expect(all).toContain(channel);
});

test('EX77 a channel is read as its kind and its owner', () => {
  expect([channelKind('team:north'), channelOwner('team:north')]).toEqual(['team', 'north']);
  expect([channelKind('lead'), channelOwner('lead')]).toEqual(['lead', '']);
});
