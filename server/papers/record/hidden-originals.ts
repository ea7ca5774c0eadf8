import { evolve } from '../../../exercise/evolve';
import { hiddenTexts } from '../../../exercise/rules/hide-text';
import { initialState } from '../../../exercise/state';
import { readEntries, toHappened } from '../../hosting/folded';
import { inTurns, type RecordSource } from './record-source';

/**
 * What stood where staff have put a neutral sentence since. The record keeps it, a file for others may not: the texts are
 * left out there like those that a review struck.
 */
export async function hiddenOriginals({
  log,
  exerciseId,
  state,
}: Omit<RecordSource, 'channels'>): Promise<string[]> {
  if (state.hiddenTexts.length === 0) return [];
  const texts: string[] = [];
  let before = initialState;
  for await (const entry of inTurns(readEntries(log, exerciseId, 0))) {
    const happened = toHappened(entry);
    const { event } = happened;
    if (event.type === 'TextHidden') texts.push(...hiddenTexts(before, event.subject));
    before = evolve(before, happened);
  }
  return texts.filter((text) => text !== '');
}
