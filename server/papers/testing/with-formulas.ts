import type { Happened } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { initialState, type State } from '../../../exercise/state';
import { changeTexts } from './change-texts';

/** How a text tries to start a program from a spreadsheet. */
export const formula = "=cmd|' /C calc'!A0";

/** Keys under which somebody's words stand: the room's, staff's, or those of the scenario's author. */
const written = new Set(
  [
    'text title name shortName author subtitle note notes reason explanation condition observation topic headline target',
    'effect cost agreement changeCourse protects sideEffect words scenarioTime expectedAction facilitatorNote owner from',
    'learningPoints role voice goals redLines knows question summary heading contact readyAnswers rulesOfPlay',
    'artificialities contentNote interests source instead label alt persona baselineQuestion emergencyWord caption',
  ].flatMap((keys) => keys.split(' ')),
);

/** A play in which every text that anybody wrote begins with something else, like a formula. Ids and codes stay. */
export function withFormulas(
  played: readonly Happened[],
  beginning = formula,
): { happenings: Happened[]; state: State } {
  const happenings = played.map((happened) => ({
    ...happened,
    event: changeTexts(
      happened.event,
      (text, key) => (isWritten(text, key) ? `${beginning} ${text}` : text),
      true,
    ),
  }));
  return { happenings, state: happenings.reduce(evolve, initialState) };
}

/** `from`, `role` and `source` hold an id or a code as well as words. */
function isWritten(text: string, key: string): boolean {
  return written.has(key) && text !== '' && (!/^[a-z0-9_:-]+$/u.test(text) || key === 'name');
}
