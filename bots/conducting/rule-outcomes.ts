import { rulingOutcomes } from '../../exercise/state';
import { confidences, directions, situationLineIds } from '../../framework/situation-lines';
import { command, type Habit } from '../act';
import { oneOf } from '../chance';
import type { ConductorSight } from '../sight';
import { phrase, say } from '../words';

/** How long the room has for the cards and the answer before the first ruling, and between two, in milliseconds. */
const firstAfter = 70_000;
const between = 25_000;

/** Closes the signing of cards that nobody brought to an end, in the last part of the step after. */
export const closeSigning: Habit<ConductorSight> = ({ room, writing }) => {
  const { step } = room;
  if (step?.step !== 'anticipate') return [];
  return writing
    .filter(({ id, move, filled }) => move === step.move && filled >= 2 && !room.cards[id]?.submitted)
    .map(({ id }) =>
      command(`close ${id}`, step.openedAtExercise + step.minutes * 50_000, {
        type: 'CloseSigning',
        card: id,
      }),
    );
};

/** Shows the cards of the move to the room with the reveal. */
export const showCards: Habit<ConductorSight> = ({ room }) => {
  const { step } = room;
  if (step?.step !== 'reveal') return [];
  const waits = Object.values(room.cards).some(
    (card) => card.move === step.move && card.submitted && !card.shown,
  );
  return waits
    ? [command(`show ${step.move}`, step.openedAtExercise + 10_000, { type: 'ShowCards', move: step.move })]
    : [];
};

/** Rules on each card that was shown, in neutral words that say they are a rehearsal's. */
export const ruleCards: Habit<ConductorSight> = ({ room }) => {
  const { step } = room;
  if (step?.step !== 'reveal') return [];
  return Object.values(room.cards)
    .filter(({ move, shown }) => move === step.move && shown)
    .map((card, index) => ({ card, at: step.openedAtExercise + firstAfter + index * between }))
    .filter(
      ({ card }) => !room.rulings.some(({ subject }) => subject.kind === 'card' && subject.card === card.id),
    )
    .map(({ card, at }) => {
      const outcome = oneOf(rulingOutcomes, room.joinCode, card.id, 'outcome');
      return command(`rule ${card.id}`, at, {
        type: 'RuleOutcome',
        move: step.move,
        subject: { kind: 'card', card: card.id, team: card.team },
        outcome,
        mechanism: card.submitted?.content.mechanism ?? null,
        reason: phrase(say.reasons[outcome], room.joinCode, card.id, 'reason'),
        sideEffect: phrase(say.sideEffects, room.joinCode, card.id, 'side'),
        audience: 'everyone',
      });
    });
};

/** Moves one arrow of the situation board in each move. */
export const moveLine: Habit<ConductorSight> = ({ room }) => {
  const { step } = room;
  if (step?.step !== 'reveal' || room.readings.some(({ move }) => move === step.move)) return [];
  const key = [room.joinCode, 'line', step.move] as const;
  return [
    command(`line ${step.move}`, step.openedAtExercise + firstAfter + 4 * between, {
      type: 'MoveSituationLine',
      line: oneOf(situationLineIds, ...key),
      direction: oneOf(directions, ...key, 'direction'),
      confidence: oneOf(confidences, ...key, 'confidence'),
    }),
  ];
};
