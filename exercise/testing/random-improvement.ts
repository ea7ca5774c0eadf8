import { freeTextsOf } from '../free-texts';
import { carriedKinds, findingKinds, type State } from '../state';
import type { Dice } from './dice';
import { idOf, type Maker } from './random-parts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const day = (dice: Dice) => `2027-0${1 + dice.below(9)}-1${dice.below(10)}`;
const findingOf = (state: State, dice: Dice) => idOf(dice, ids(state.improvement.findings));
const actionOf = (state: State, dice: Dice) => idOf(dice, ids(state.improvement.actions));

/** Makes the commands with which an exercise is looked back on, of what there is to look back on. */
export const improvementMakers = {
  WriteFinding: (state: State, dice: Dice) => ({
    ...(dice.once(3) ? { finding: findingOf(state, dice) } : {}),
    kind: dice.of(findingKinds),
    objective: dice.once(2) ? null : idOf(dice, ids(state.opening?.objectives ?? [])),
    text: dice.word(),
  }),
  WithdrawFinding: (state: State, dice: Dice) => ({ finding: findingOf(state, dice) }),
  WriteAction: (state: State, dice: Dice) => ({
    ...(dice.once(3) ? { action: actionOf(state, dice) } : {}),
    finding: dice.once(2) ? null : findingOf(state, dice),
    text: dice.word(),
    owner: dice.word(),
    due: dice.once(2) ? null : day(dice),
  }),
  WithdrawAction: (state: State, dice: Dice) => ({ action: actionOf(state, dice) }),
  ReviewText: (state: State, dice: Dice) => ({
    item: idOf(dice, dice.once(2) ? state.improvement.leftOut : freeTextsOf(state).map(({ item }) => item)),
    isLeftOut: dice.once(2),
  }),
  CarryItems: (_: State, dice: Dice) => ({
    group: dice.word(),
    title: dice.word(),
    date: day(dice),
    items: Array.from({ length: dice.below(4) }, (_one, at) => ({
      id: `item_${at}`,
      kind: dice.of(carriedKinds),
      text: dice.word(),
      owner: dice.word(),
      due: dice.once(2) ? null : day(dice),
    })),
  }),
  AnswerCarriedItem: (state: State, dice: Dice) => ({
    item: idOf(dice, ids(state.improvement.carried?.items ?? [])),
    isDone: dice.once(2),
    note: dice.word(),
  }),
} satisfies { [T in ImprovementCommand]: Maker<T> };

type ImprovementCommand =
  | 'WriteFinding'
  | 'WithdrawFinding'
  | 'WriteAction'
  | 'WithdrawAction'
  | 'ReviewText'
  | 'CarryItems'
  | 'AnswerCarriedItem';
