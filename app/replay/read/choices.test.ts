import { describe, expect, it } from 'vitest';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { choicesIn, queryOf } from './choices';

const { state } = wholeEvening();
const of = (role: string) => Object.values(state.seats).find((seat) => seat.role === role && !seat.removed);
const rolesIn = (role: string) => {
  const choices = choicesIn(state, of(role));
  const teams = choices?.teams.flatMap(({ seats }) => seats) ?? [];
  return choices && [...new Set([...teams, ...choices.staff, ...choices.watching].map((seat) => seat.role))];
};

describe('whose replay can be chosen', () => {
  it('is everybody’s for the lead, and neither the lead’s nor evaluators’ for a controller', () => {
    expect(rolesIn('lead')).toEqual(
      expect.arrayContaining(['lead', 'control', 'evaluator', 'player', 'observer']),
    );
    const control = rolesIn('control');
    expect(control).toEqual(expect.arrayContaining(['control', 'player', 'observer']));
    expect(control).not.toContain('lead');
    expect(control).not.toContain('evaluator');
  });

  it('is nobody’s else for everybody else', () => {
    for (const role of ['player', 'observer', 'simcell', 'evaluator', 'technician'])
      expect(rolesIn(role), role).toBeNull();
    expect(choicesIn(state, undefined)).toBeNull();
  });

  it('is asked for by seat or channel, and the own without a word', () => {
    expect(queryOf(null, 'seat_a')).toBe('');
    expect(queryOf('seat:seat_a', 'seat_a')).toBe('');
    expect(queryOf('seat:seat_b', 'seat_a')).toBe('?seat=seat_b');
    expect(queryOf('screen', 'seat_a')).toBe('?channel=screen');
  });
});
