import { burdenRows } from '../joint-actions/burden-rows';
import { type Commitment, commitmentVerdicts, type JointAction, jointStances, type State } from '../state';
import type { Dice } from './dice';
import { idOf, type Maker, recent, teams, text } from './random-parts';

type JointActionCommand =
  | 'OfferJointAction'
  | 'AnswerJointAction'
  | 'ShareBurden'
  | 'MakeCommitment'
  | 'CheckCommitment'
  | 'ShowJointAction';

const teamOf = (state: State, seat: string) => state.seats[seat]?.team ?? '';
const rowOf = (state: State, dice: Dice) =>
  idOf(
    dice,
    burdenRows(state.opening).map(({ id }) => id),
  );
const amount = (dice: Dice) => (dice.once(12) ? dice.of([-1, 0.5, 1e12]) : dice.below(9));
/** Words, now and then none. */
const words = (dice: Dice) => (dice.once(15) ? '' : text(dice));

/** Mostly one that concerns the team. */
function actionFor(state: State, dice: Dice, by: string): string {
  const all = Object.values(state.jointActions);
  const own = all.filter(({ team, asked }) => [team, ...asked].includes(teamOf(state, by)));
  return recent(
    dice,
    (own.length > 0 && !dice.once(6) ? own : all).map(({ id }) => id),
  );
}

/** Mostly one that the team made, with its action. */
function commitmentFor(state: State, dice: Dice, by: string): { action: string; commitment: string } {
  const all = Object.values(state.jointActions).flatMap((action: JointAction) =>
    action.commitments.map((commitment: Commitment) => ({ action, commitment })),
  );
  const own = all.filter(({ commitment }) => commitment.team === teamOf(state, by));
  const from = own.length > 0 && !dice.once(6) ? own : all;
  if (from.length === 0) return { action: actionFor(state, dice, by), commitment: 'nobody' };
  const { action, commitment } = dice.of(from);
  return { action: action.id, commitment: commitment.id };
}

/** What teams do that act together, of what there is to act on. */
export const jointActionMakers: { [T in JointActionCommand]: Maker<T> } = {
  OfferJointAction: (state, dice, { by }) => {
    const cards = Object.values(state.cards).filter(
      ({ team, submitted }) => team === teamOf(state, by) && submitted,
    );
    const others = teams(state).filter((team) => team !== teamOf(state, by));
    return {
      card: recent(
        dice,
        cards.map(({ id }) => id),
      ),
      asked: dice.once(8) ? [idOf(dice, teams(state))] : others.filter(() => !dice.once(3)),
      text: words(dice),
      needs: [1, 2].map(() => ({ row: rowOf(state, dice), amount: amount(dice) })),
    };
  },
  AnswerJointAction: (state, dice, { by }) => ({
    action: actionFor(state, dice, by),
    stance: dice.of(jointStances),
    text: words(dice),
  }),
  ShareBurden: (state, dice, { by }) => {
    const action = actionFor(state, dice, by);
    const needed = (state.jointActions[action]?.needs ?? []).map(({ id }) => id);
    const row = needed.length > 0 && !dice.once(8) ? dice.of(needed) : rowOf(state, dice);
    return { action, row, amount: amount(dice) };
  },
  MakeCommitment: (state, dice, { by }) => ({
    action: actionFor(state, dice, by),
    text: words(dice),
    condition: dice.once(2) ? '' : text(dice),
  }),
  CheckCommitment: (state, dice, { by }) => ({
    ...commitmentFor(state, dice, by),
    verdict: dice.of(commitmentVerdicts),
    reason: words(dice),
  }),
  ShowJointAction: (state, dice) => ({ action: recent(dice, Object.keys(state.jointActions)) }),
};
