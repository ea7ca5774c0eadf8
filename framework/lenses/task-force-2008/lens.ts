import type { Lens } from '../lens';
import { taskForceCells } from './cells';
import { taskForcePlacements } from './placements';

/** Target groups and escalation: the report of the Genocide Prevention Task Force. */
export const taskForce2008: Lens = {
  id: 'task-force-2008',
  name: 'Genocide Prevention Task Force: four target groups',
  by: 'Genocide Prevention Task Force (Albright and Cohen), 2008',
  summary:
    'It asks whom an action is aimed at, and how far the crisis has escalated. Measures prepared for each of four groups can be combined into “playbooks” for different contingencies and phases.',
  cells: taskForceCells,
  placements: taskForcePlacements,
  views: [
    {
      criterion: 'precision',
      basis: 'ours',
      text: 'Weakness: it leaves open in which ways an action could change how decision makers weigh their choices.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 354' },
    },
    {
      criterion: 'comprehensiveness',
      basis: 'ours',
      text: 'Strength: it tells several possible targets apart, expects actions to change with the degree of escalation, and joins plans made beforehand with room to adapt them.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 354' },
    },
  ],
  note: 'The figure sets its measures along an axis of escalation. The extract lost it: each group is an ordered list here, and the escalation axis is not reproduced. A table that knows only the tool and its design cannot tell whom a team had in mind, so what the figure lists for two groups stands in both.',
  source: { work: 'USHMM-2023', place: 'Annex B, lines 352 to 362; notes 30 to 33, lines 500 to 506' },
};
