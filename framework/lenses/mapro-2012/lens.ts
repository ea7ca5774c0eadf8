import type { Lens } from '../lens';
import { compellence } from './compellence';
import { intervention } from './intervention';
import { compellencePlacements } from './placements-compellence';
import { interventionPlacements } from './placements-intervention';
import { suasionPlacements } from './placements-suasion';
import { maproPurposes } from './purposes';
import { suasion } from './suasion';

/** Three approaches by four instruments: the handbook of the US Army's Peacekeeping and Stability Operations Institute. */
export const mapro2012: Lens = {
  id: 'mapro-2012',
  name: 'Mass Atrocity Prevention and Response Options (MAPRO)',
  by: 'US Army Peacekeeping and Stability Operations Institute, after work across agencies, 2012',
  summary:
    'It crosses three approaches (suasion, compellence, intervention) with four instruments (diplomatic, informational, military, economic) and fills the twelve boxes with measures. They can be aimed at others besides perpetrators, and its authors hold that tools used together have more impact than each alone. The handbook calls its list a partial inventory.',
  cells: [...suasion, ...compellence, ...intervention],
  purposes: maproPurposes,
  placements: [...suasionPlacements, ...compellencePlacements, ...interventionPlacements],
  views: [
    {
      criterion: 'comprehensiveness',
      basis: 'ours',
      text: 'Strength: so many single tools and purposes side by side should help a reader to see the whole range of what can be done.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 370' },
    },
    {
      criterion: 'simplicity',
      basis: 'ours',
      text: 'Weakness: the same wealth of detail makes it harder to use.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 370' },
    },
    {
      criterion: 'precision',
      basis: 'ours',
      text: 'Weakness: it is not quite clear where suasion ends and compellence or intervention begins.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 370' },
    },
  ],
  note: '“Options” is the title under which the handbook was published; the text and the figure of Woocher 2023 write “Operations”. The handbook ties its eight purposes to none of the three approaches. Each entry of a box counts once, with whatever the figure lists under it: 101 in all. A tool stands where the figure has it, whether or not a team meant to persuade.',
  source: { work: 'USHMM-2023', place: 'Annex B, lines 364 to 377; notes 34 to 39, lines 508 to 518' },
};
