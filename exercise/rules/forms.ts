import { anonymousFrom } from '../anonymous-from';
import { happened, refused } from '../decision';
import { itemsToShow, moveOfAnswers, shownOf } from '../forms/answers';
import { itemsOf } from '../forms/forms';
import type { Rule } from '../rule';

/**
 * EX310: lead and control have answers of a form shown, from five on. How many there are is not told: too few, none, and too
 * few new ones are refused in the same words. EX312: after the close only the form of four weeks later.
 */
export const showAnswers: Rule<'ShowAnswers'> = (state, { command, circumstances }) => {
  const { form } = command;
  if (state.phase === 'closed' && form !== 'followUp') return refused('ExerciseClosed');
  const move = moveOfAnswers(state, form, command.move);
  const items = itemsToShow(
    itemsOf(form, state.opening),
    circumstances.answers ?? {},
    shownOf(state.answers, form, move),
  );
  return items.length > 0
    ? happened({ type: 'AnswersShown', form, move, items })
    : refused('TooFewAnswers', { from: anonymousFrom });
};
