import type { State } from '../../../exercise/state';
import type { ToolRule } from '../../../exercise/voting/tool-rules';
import type { ToolId } from '../../../framework/tools';
import { courses } from './between-moves';
import { type CountedCard, countedCards, isPlayed, isPlayedAt, moveAt } from './played-moves';
import { textsRead } from './read-votes';

/** What became of options in a move, as the record has it. Cards have no line for what they close. */
export interface MoveOptions {
  move: number;
  /** Cards that say when the team would change course: a way that was kept open. */
  keptOpen: CountedCard[];
  /** Cards that do not say it. */
  unsaid: CountedCard[];
  /** Tools whose standing a result changed, by rule of the scenario. */
  byResult: { tool: ToolId; access: ToolRule['access']; words: string }[];
  /** Texts that were put to a binding vote. */
  texts: { id: string; title: string; adopted: boolean }[];
  /** Courses that a team left in this move for another: its card before and its card now. */
  left: { team: string; before: CountedCard; now: CountedCard }[];
}

/** The moves in which an option was kept open, opened, closed or left, in order. */
export function moveOptions(view: State): MoveOptions[] {
  const cards = countedCards(view);
  const texts = textsRead(view).flatMap(({ id, title, binding }) =>
    binding?.readAt
      ? [{ id, title, adopted: binding.result.adopted, move: moveAt(view, binding.readAt) }]
      : [],
  );
  const results = view.votes.flatMap(({ toolRules = [] }) =>
    toolRules
      .filter(({ at }) => isPlayedAt(view, at))
      .map(({ tool, access, words, at }) => ({ tool, access, words, move: moveAt(view, at) })),
  );
  const moves = new Set([...cards, ...texts, ...results].map(({ move }) => move));
  return [...moves]
    .filter(isPlayed)
    .sort((one, other) => one - other)
    .map((move) => {
      const inMove = cards.filter((card) => card.move === move);
      return {
        move,
        keptOpen: inMove.filter(({ content }) => content.changeCourse.trim() !== ''),
        unsaid: inMove.filter(({ content }) => content.changeCourse.trim() === ''),
        byResult: results.filter((one) => one.move === move).map(({ move: _, ...one }) => one),
        texts: texts.filter((one) => one.move === move).map(({ move: _, ...one }) => one),
        left: leftIn(view, move),
      };
    });
}

function leftIn(view: State, move: number): MoveOptions['left'] {
  return courses(view).flatMap(({ team, steps }) => {
    const step = steps.find((one) => one.move === move);
    const before = steps.filter((one) => one.move < move && one.card).at(-1)?.card;
    return step?.how === 'left' && step.card && before ? [{ team, before, now: step.card }] : [];
  });
}
