import type * as events from '../events/red-cell';
import type { Evolution } from '../evolution';
import { change } from './change';

const redCellEnabled: Evolution<events.RedCellEnabled> = (state, { controller, name }) => ({
  ...state,
  redCell: { controller, controllerName: name, isOn: true, moves: state.redCell?.moves ?? [] },
});

const redCellDisbanded: Evolution<events.RedCellDisbanded> = (state) =>
  state.redCell ? { ...state, redCell: { ...state.redCell, isOn: false } } : state;

const redMoveSuggested: Evolution<events.RedMoveSuggested> = (state, event, at) => {
  if (!state.redCell) return state;
  const { suggestion: id, move, counterMove, protects, text, author } = event;
  const suggested = { id, move, counterMove, protects, text, author, at, judged: null };
  return { ...state, redCell: { ...state.redCell, moves: [...state.redCell.moves, suggested] } };
};

const redMoveJudged: Evolution<events.RedMoveJudged> = (state, event, at) => {
  if (!state.redCell) return state;
  const { verdict, reason, by } = event;
  const moves = change(
    state.redCell.moves,
    (one) => one.id === event.suggestion,
    (one) => ({ ...one, judged: { verdict, reason, by, at } }),
  );
  return { ...state, redCell: { ...state.redCell, moves } };
};

/** Of staff alone, and of the red cell, whose page folds all that staff's does: how a live red cell changes the state. */
export const evolutions = {
  RedCellEnabled: redCellEnabled,
  RedCellDisbanded: redCellDisbanded,
  RedMoveSuggested: redMoveSuggested,
  RedMoveJudged: redMoveJudged,
};
