import type { State } from '../../exercise/state';
import { sayFrame } from './frame-words';

/** What an exercise is beside an exercise, as it stands on every page. */
export function marksOf({ isRehearsal, fork, opening }: State, isChathamHouse: boolean): string[] {
  return [
    ...(opening?.caseStudy ? [sayFrame('caseStudy')] : []),
    ...(fork ? [sayFrame('whatIf')] : []),
    ...(isRehearsal ? [sayFrame('rehearsal')] : []),
    ...(isChathamHouse ? [sayFrame('chathamHouse')] : []),
  ];
}
