import { textsLeftOut } from '../../exercise/free-texts';
import { formerWordings } from './record/former-wordings';
import type { RecordSource } from './record/record-source';

/** Every text that stands in no file, in all its wordings: what a review left out, and what staff have hidden. */
export async function struckTexts(source: Omit<RecordSource, 'channels'>): Promise<string[]> {
  return [...textsLeftOut(source.state), ...(await formerWordings(source))];
}
