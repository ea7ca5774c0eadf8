import { textsLeftOut } from '../../exercise/free-texts';
import { hiddenOriginals } from './record/hidden-originals';
import type { RecordSource } from './record/record-source';

/** Every text that stands in no file: what a review left out, and what staff have put a neutral sentence in the place of. */
export async function struckTexts(source: Omit<RecordSource, 'channels'>): Promise<string[]> {
  return [...textsLeftOut(source.state), ...(await hiddenOriginals(source))];
}
