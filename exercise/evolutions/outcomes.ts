import type * as events from '../events/outcomes';
import type { Evolution } from '../evolution';
import { change } from './change';

const counterMoveChosen: Evolution<events.CounterMoveChosen> = (state, event) => ({
  ...state,
  counterMoves: [
    ...state.counterMoves.filter((choice) => choice.move !== event.move),
    { move: event.move, counterMove: event.counterMove, protects: event.protects, revealedAt: null },
  ],
});

const counterMoveRevealed: Evolution<events.CounterMoveRevealed> = (state, event, at) => {
  if (state.counterMoves.some((choice) => choice.move === event.move)) {
    const revealed = change(
      state.counterMoves,
      (choice) => choice.move === event.move,
      (choice) => ({ ...choice, revealedAt: at }),
    );
    return { ...state, counterMoves: revealed };
  }
  const choice = {
    move: event.move,
    counterMove: event.counterMove,
    protects: event.secret?.protects ?? null,
    revealedAt: at,
  };
  return { ...state, counterMoves: [...state.counterMoves, choice] };
};

const outcomeRuled: Evolution<events.OutcomeRuled> = (state, event, at) => ({
  ...state,
  rulings: [
    ...state.rulings,
    {
      id: event.ruling,
      move: event.move,
      subject: event.subject,
      outcome: event.outcome,
      mechanism: event.mechanism,
      reason: event.reason,
      sideEffect: event.sideEffect,
      audience: event.audience,
      ruledBy: event.ruledBy,
      at,
    },
  ],
});

const situationLineMoved: Evolution<events.SituationLineMoved> = (state, event, at) => ({
  ...state,
  readings: [
    ...state.readings,
    {
      line: event.line,
      direction: event.direction,
      confidence: event.confidence,
      at,
      move: state.step?.move ?? 0,
    },
  ],
});

/** How counter-moves, rulings and the situation board change the state. */
export const evolutions = {
  CounterMoveChosen: counterMoveChosen,
  CounterMoveRevealed: counterMoveRevealed,
  OutcomeRuled: outcomeRuled,
  SituationLineMoved: situationLineMoved,
};
