import { happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import type { Rule } from '../rule';
import { type Seat, type State, seatOf } from '../state';

/** Fewer people never play the other side alone (practice 4.1). */
export const redCellFrom = 2;

const controllers: Seat['role'][] = ['lead', 'control', 'simcell'];

/** Who plays the other side now. */
export function redSeatsOf(state: State): Seat[] {
  return Object.values(state.seats).filter((seat) => seat.role === 'red' && !seat.removed);
}

/**
 * EX145: off until the lead turns it on: with a controller by name, and two or more observers who are adults, have
 * volunteered and were briefed. Asked for again, it takes another controller or more people.
 */
export const enableRedCell: Rule<'EnableRedCell'> = (state, { command }) => {
  const { agreed } = command;
  if (!(agreed.adults && agreed.volunteers && agreed.briefed)) return refused('RedCellNotAgreed');
  const controller = seatOf(state, command.controller);
  if (!controller || controller.removed || !controllers.includes(controller.role)) {
    return refused('RedCellNeedsController');
  }
  const red = redSeatsOf(state);
  const wanted = [...new Set(command.people)].filter((id) => !red.some((seat) => seat.id === id));
  const people = wanted.flatMap((id) => seatOf(state, id) ?? []);
  if (people.length < wanted.length || people.some((seat) => seat.role !== 'observer' || seat.removed)) {
    return refused('RedCellOfObservers');
  }
  if (red.length + people.length < redCellFrom) return refused('RedCellTooSmall', { from: redCellFrom });
  const isSame = state.redCell?.isOn && state.redCell.controller === controller.id;
  const enabled: ExerciseEvent[] = isSame
    ? []
    : [{ type: 'RedCellEnabled', controller: controller.id, name: controller.name }];
  return happened(
    ...enabled,
    ...people.map(({ id, name }) => ({ type: 'RedSeatTaken' as const, seat: id, name })),
  );
};

/** EX149: the role is put down whenever the lead says so; those who played it observe again. */
export const disbandRedCell: Rule<'DisbandRedCell'> = (state) => {
  if (!state.redCell?.isOn) return refused('RedCellOff');
  const left = redSeatsOf(state).map(({ id }) => ({ type: 'RedSeatLeft' as const, seat: id }));
  return happened(...left, { type: 'RedCellDisbanded' });
};
