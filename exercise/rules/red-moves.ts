import { type Decision, happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import { type RedMove, type State, seatOf } from '../state';
import { chosenAnew, whyNotChoose } from './choose-counter-move';
import { redCellFrom, redSeatsOf } from './red-cell';

/**
 * EX147: the red cell asks for a counter-move of the menu, with the sentence and words of its own, one at a time, while two
 * of it are there. Nothing of it counts or is seen before the controller has said so.
 */
export const suggestRedMove: Rule<'SuggestRedMove'> = (state, { command, by, id, circumstances }) => {
  const here = redSeatsOf(state).filter(
    (seat) => !seat.steppedOut && circumstances.present.includes(seat.id),
  );
  if (here.length < redCellFrom) return refused('RedCellTooSmall', { from: redCellFrom });
  const no = whyNotChoose(state, command.move);
  if (no) return refused(no);
  if (state.redCell?.moves.some((one) => one.judged === null)) {
    return refused('RedMoveWaits', { name: state.redCell.controllerName });
  }
  const { move, counterMove, protects, text } = command;
  return happened({
    type: 'RedMoveSuggested',
    suggestion: idFrom('redMove', id),
    ...{ move, counterMove, protects, text },
    author: seatOf(state, by)?.name ?? '',
  });
};

/**
 * EX148: the controller, or the lead, approves a suggestion, returns it with a reason, or plays the scripted branch in its
 * place. Approved or replaced, the counter-move is chosen as if SimCell had chosen it.
 */
export const judgeRedMove: Rule<'JudgeRedMove'> = (state, { command, by }) => {
  if (!state.redCell?.isOn) return refused('RedCellOff');
  const judge = seatOf(state, by);
  if (judge?.role !== 'lead' && by !== state.redCell.controller) {
    return refused('NotTheController', { name: state.redCell.controllerName });
  }
  const suggested = state.redCell.moves.find((one) => one.id === command.suggestion);
  if (!suggested) return refused('UnknownRedMove');
  if (suggested.judged) return refused('RedMoveJudged', { by: suggested.judged.by });
  return judged(state, suggested, command.judgement, judge?.name ?? '');
};

type Judgement = Parameters<Rule<'JudgeRedMove'>>[1]['command']['judgement'];

function judged(state: State, suggested: RedMove, judgement: Judgement, by: string): Decision {
  const said = { type: 'RedMoveJudged', suggestion: suggested.id, by } as const;
  if (judgement.verdict === 'returned') {
    return happened({ ...said, verdict: 'returned', reason: judgement.reason });
  }
  const { move } = suggested;
  const no = whyNotChoose(state, move);
  if (no) return refused(no);
  if (judgement.verdict === 'approved') {
    const { counterMove, protects } = suggested;
    return happened(
      { ...said, verdict: 'approved', reason: '' },
      ...chosenAnew(state, { move, counterMove, protects }),
    );
  }
  const { counterMove, protects, reason } = judgement;
  const isScripted = state.script?.injects.some(
    (inject) => inject.move === move && inject.branches.some((branch) => branch.counterMove === counterMove),
  );
  if (!isScripted) return refused('BranchMissing');
  return happened(
    { ...said, verdict: 'replaced', reason },
    ...chosenAnew(state, { move, counterMove, protects }),
  );
}
