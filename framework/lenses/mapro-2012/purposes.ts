import type { LensItem } from '../lens';
import { numbered } from '../numbered';

/** The eight purposes that a measure can serve (Annex B, lines 366 to 368). */
export const maproPurposes: readonly LensItem[] = numbered('mapro-2012.purpose', [
  'Ease the conditions under which atrocities become likelier',
  'Hold perpetrators and those who enable them up to the eyes of the world',
  'Show that the United States, or the community of states, is able and means what it says',
  'Protect those who could become victims',
  'Dissuade, stop, isolate or punish perpetrators and enablers',
  'Lessen what moves perpetrators, or what they are able to do',
  'Build resolve among states and let it be seen',
  'Win bystanders and harmful actors away from the perpetrators, and towards doing something against atrocities',
]);
