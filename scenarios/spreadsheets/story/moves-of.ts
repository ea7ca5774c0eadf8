import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import type { StepId, StoryMove } from '../../../exercise/story';
import { storyLimits } from '../../story-limits';
import { plainWords } from '../plain-words';
import type { Shorten } from './shortened';

const steps: readonly { step: StepId; share: number; question: string }[] = [
  { step: 'update', share: 0.2, question: 'What do we know, from whom, and what do we not know?' },
  {
    step: 'think',
    share: 0.1,
    question: 'Alone: which one tool would you consider, and how would it work? Or would you not act yet?',
  },
  {
    step: 'decide',
    share: 0.4,
    question: 'What do we do or ask for, how is it meant to work, and what would make us change course?',
  },
  {
    step: 'anticipate',
    share: 0.1,
    question: 'How may the other side answer, given what it stands to lose?',
  },
  {
    step: 'reveal',
    share: 0.2,
    question: 'What did they do, what had we expected, and what does that change for our card?',
  },
];

/** The moves of a draft and the number of each inject's. */
export interface DraftMoves {
  moves: StoryMove[];
  of: number[];
}

/**
 * Makes a move of each phase, or of each section of the sheet where it has no phases, in their order; else one move.
 *
 * @param known the moves that the scenario has: where it has some, none is made, and injects go into those of their names
 */
export function movesOf(
  injects: readonly ImportedInject[],
  play: number,
  known: readonly Pick<StoryMove, 'number' | 'title'>[],
  todo: StoryTodo[],
  shorten: Shorten,
): DraftMoves {
  if (known.length > 0) return { moves: [], of: amongKnown(injects, known, todo) };
  const byPhase = injects.some(({ phase }) => phase !== undefined);
  const nameOf = ({ phase, section }: ImportedInject) => (byPhase ? phase : section);
  let names = [...new Set(injects.flatMap((inject) => nameOf(inject) ?? []))];
  if (names.length === 0 || names.length > storyLimits.parts) {
    const why =
      names.length === 0
        ? 'names no phases'
        : `names ${names.length} phases, and a story has ${storyLimits.parts} moves at most`;
    todo.push({
      code: 'one-move',
      row: null,
      message: `The sheet ${why}: everything stands in one move. Divide it where the teams should decide.`,
    });
    names = [];
  }
  const titles = names.length === 0 ? ['Move 1'] : names;
  const minutes = Math.max(steps.length, Math.floor(play / titles.length));
  const moves = titles.map((title, index): StoryMove => {
    const first = injects.find((inject) => nameOf(inject) === title) ?? injects[0];
    return {
      number: index + 1,
      title: shorten(title, storyLimits.title, `name of the phase “${title.slice(0, 30)}”`, null),
      scenarioTime:
        (first?.scenarioTime ?? first?.time ?? '').trim().slice(0, storyLimits.line) || 'To be written',
      steps: steps.map(({ step, share, question }) => ({
        step,
        minutes: Math.max(1, Math.floor(minutes * share)),
        question,
      })),
    };
  });
  let before = 1;
  const of = injects.map((inject) => {
    const name = nameOf(inject);
    const index = name === undefined ? -1 : names.indexOf(name);
    if (index >= 0) before = index + 1;
    return before;
  });
  return { moves, of };
}

/** Into the move with the name of its phase or section; else with the inject before it, and at first into the first move of play. */
function amongKnown(
  injects: readonly ImportedInject[],
  known: readonly Pick<StoryMove, 'number' | 'title'>[],
  todo: StoryTodo[],
): number[] {
  const numbers = known.map(({ number }) => number).filter((number) => number > 0);
  const numberOf = (name: string | undefined) =>
    name === undefined
      ? undefined
      : known.find(({ title }) => title !== '' && plainWords(title) === plainWords(name))?.number;
  let [before, found] = [numbers.length > 0 ? Math.min(...numbers) : 1, 0];
  const of = injects.map(({ phase, section }) => {
    const number = numberOf(phase) ?? numberOf(section);
    if (number !== undefined) [before, found] = [number, found + 1];
    return before;
  });
  if (found === 0) {
    todo.push({
      code: 'one-move',
      row: null,
      message: `No phase of the sheet has the name of a move of this scenario: everything was put into move ${before}. Give the lines their moves.`,
    });
  }
  return of;
}
