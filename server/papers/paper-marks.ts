import type { State } from '../../exercise/state';
import { sayFrame } from './frame-words';

/** What an exercise is beside an exercise, as it stands on every page. */
export function marksOf({ isRehearsal }: State, isChathamHouse: boolean): string[] {
  return [
    ...(isRehearsal ? [sayFrame('rehearsal')] : []),
    ...(isChathamHouse ? [sayFrame('chathamHouse')] : []),
  ];
}
