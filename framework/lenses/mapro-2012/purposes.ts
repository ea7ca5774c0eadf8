import type { LensItem } from '../lens';
import { numbered } from '../numbered';

/** The eight purposes that a measure can serve (Annex B, lines 366 to 368). */
export const maproPurposes: readonly LensItem[] = numbered('mapro-2012.purpose', [
  'Ease the conditions under which atrocities become likelier',
  'Bring perpetrators and those who enable them under international scrutiny',
  'Show that the United States, or the international community, is able to act and can be believed',
  'Protect those who could become victims',
  'Dissuade, stop, isolate or punish perpetrators and enablers',
  'Lessen what moves perpetrators, or what they are able to do',
  'Build resolve among states and let it be seen',
  'Win bystanders and harmful actors away from the perpetrators, and towards doing something against atrocities',
]);
