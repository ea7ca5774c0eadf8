import type { Lens } from '../lens';
import { triangleCells } from './cells';
import { trianglePlacements } from './placements';

/** Perpetrators, victims and situation: the triangle of Reike, Sharma and Welsh. */
export const triangle2013: Lens = {
  id: 'triangle-2013',
  name: 'A Strategic Framework for Mass Atrocity Prevention: problem analysis triangle',
  by: 'Ruben Reike, Serena Sharma and Jennifer Welsh, 2013',
  summary:
    'Taken from the study of crime, it tells three objectives apart: to change what perpetrators do, to make victims less vulnerable, to make the surroundings less permissive. Tools are set out by stage. Its authors stress how tools relate: one can prepare for another, pull against it or rule it out later.',
  cells: triangleCells,
  placements: trianglePlacements,
  views: [
    {
      criterion: 'simplicity',
      basis: 'source',
      text: 'Strength: three objectives that are easily grasped and told apart. Weakness: the line between its two stages is less clear.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 381' },
    },
    {
      criterion: 'precision',
      basis: 'ours',
      text: 'Weakness: it says little on how an action serves its objective, and what permissiveness means, or how an action would change it, stays unclear.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 381' },
    },
    {
      criterion: 'comprehensiveness',
      basis: 'ours',
      text: 'Weakness: for perpetrators it seems to take account of their incentives alone.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 381' },
    },
  ],
  note: 'The figure calls itself illustrative. In the extract its columns and rows have slipped in places; each entry that is not certain says why, and what we did with it. Triggering factors are no tools, and risk factors are systemic, outside what Woocher 2023 deals with. 31 entries in all.',
  source: { work: 'USHMM-2023', place: 'Annex B, lines 379 to 400; notes 40 to 43, lines 520 to 526' },
};
