import type { State } from '../../exercise/state';

/**
 * What a debrief has to talk about, one sentence for each thing, whoever wrote it and on what: cards and forecasts by move
 * and team, texts and results by body, answers, rulings, arrows. The practice round is left out, as on the board.
 */
export function debriefKinds(view: State): string[] {
  const kinds = [
    ...Object.values(view.cards).map(({ team, move, submitted }) => [move, submitted && `card of ${team}`]),
    ...view.forecasts.map(({ team, move, odds }) => [move, odds && `forecast of ${team}`]),
    ...view.votes.map(({ body, openedAt, binding, result }) => [
      moveAt(view, openedAt),
      result && `${binding ? 'vote' : 'straw round'} of ${body}`,
    ]),
    ...view.counterMoves.map(({ move, revealedAt }) => [move, revealedAt && 'answer']),
    ...view.rulings.map(({ move, subject }) => [move, `ruling on a ${subject.kind}`]),
    ...view.readings.map(({ at }) => [moveAt(view, at), 'arrow']),
    ...view.stepsOpened.map(({ move, step }) => [move, `step ${step}`]),
  ];
  const said = kinds.flatMap(([move, words]) => (words && move !== 0 ? [`move ${move}: ${words}`] : []));
  return [...new Set(said)].sort();
}

function moveAt({ stepsOpened }: State, at: number): number {
  return stepsOpened.findLast((step) => step.at <= at)?.move ?? 0;
}
