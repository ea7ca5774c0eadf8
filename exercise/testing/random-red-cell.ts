import { counterMoveIds } from '../../framework/counter-moves';
import type { CommandOf } from '../command';
import type { State } from '../state';
import type { Dice } from './dice';

const idsOf = (state: State, ...roles: string[]) =>
  Object.values(state.seats)
    .filter((seat) => roles.includes(seat.role))
    .map((seat) => seat.id);

/** Mostly with everybody who could play the other side and somebody of staff; sometimes with neither. */
export function enableRed(state: State, dice: Dice): Omit<CommandOf<'EnableRedCell'>, 'type'> {
  const briefed = !dice.once(8);
  return {
    controller: dice.of([
      ...idsOf(state, 'lead', 'control', 'simcell'),
      dice.once(6) ? 'nobody' : 'seat_lead',
    ]),
    people: idsOf(state, dice.once(8) ? 'player' : 'observer').filter(() => !dice.once(4)),
    agreed: { adults: true, volunteers: true, briefed },
  };
}

/** Anything of the menu. */
export function suggestRed(state: State, dice: Dice): Omit<CommandOf<'SuggestRedMove'>, 'type'> {
  return {
    move: dice.once(6) ? dice.below(4) : (state.step?.move ?? 1),
    counterMove: dice.of(counterMoveIds),
    protects: dice.word(),
    text: dice.once(3) ? '' : dice.word(),
  };
}

/** One of the three verdicts on what came last. */
export function judgeRed(state: State, dice: Dice): Omit<CommandOf<'JudgeRedMove'>, 'type'> {
  const suggestion = state.redCell?.moves.at(-1)?.id ?? 'nobody';
  const reason = dice.word();
  switch (dice.below(3)) {
    case 0:
      return { suggestion, judgement: { verdict: 'approved' } };
    case 1:
      return { suggestion, judgement: { verdict: 'returned', reason } };
    default:
      return {
        suggestion,
        judgement: { verdict: 'replaced', reason, counterMove: 'CM2', protects: dice.word() },
      };
  }
}
