import { anonymousFrom } from '../anonymous-from';
import { happened, refused } from '../decision';
import { isFromLater, itemsToShow, moveOfAnswers, shownOf, withFresh } from '../forms/answers';
import { itemsOf } from '../forms/forms';
import type { Rule } from '../rule';

/**
 * EX310: lead and control have answers of a form shown, from five on. How many there are is not told: too few, none, and too
 * few new ones are refused in the same words. EX312: after the close only the forms of four weeks later.
 */
export const showAnswers: Rule<'ShowAnswers'> = (state, { command, circumstances }) => {
  const { form } = command;
  if (state.phase === 'closed' && !isFromLater(form)) return refused('ExerciseClosed');
  const move = moveOfAnswers(state, form, command.move);
  const before = shownOf(state.answers, form, move);
  const fresh = itemsToShow(itemsOf(form, state.opening), circumstances.answers ?? {}, before);
  if (fresh.length === 0) return refused('TooFewAnswers', { from: anonymousFrom });
  if (before?.inRoomSince === undefined) return happened({ type: 'AnswersShown', form, move, items: fresh });
  // What the room has been shown it goes on being shown, as staff are.
  return happened({ type: 'AnswersShown', form, move, items: withFresh(before.items, fresh), room: true });
};

/**
 * EX314: lead and control show the room how a move felt, from five answers on. What staff looked at before is shown as
 * they saw it, without what came in since: nobody can be counted out of the difference.
 */
export const showPulse: Rule<'ShowPulse'> = (state, { command: { move }, circumstances }) => {
  const form = 'pulse';
  const before = shownOf(state.answers, form, move);
  const fresh = itemsToShow(itemsOf(form, state.opening), circumstances.answers ?? {}, before);
  const isNews = fresh.length > 0 || (before !== null && before.inRoomSince === undefined);
  if (!isNews) return refused('TooFewAnswers', { from: anonymousFrom });
  return happened({
    type: 'AnswersShown',
    form,
    move,
    items: withFresh(before?.items ?? [], fresh),
    room: true,
  });
};
