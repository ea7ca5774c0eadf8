import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the civil society coalition reads. */
export const civilSocietyBrief: TeamBrief = {
  team: 'civil-society',
  role: prose`
    You are a coalition of organisations with their own people, information and judgement. Choose one each: the election
    monitoring network; the river districts' committee; the highland co-operatives; the lawyers' union; a relief agency
    with local staff; a regional human rights organisation. You act through what you know and whom you reach: you can
    warn, document, advise people who ask, speak in public or in confidence, make demands on every other team, and
    refuse to share. In the step for agreement you may send a demand, or brief a member of either body.
  `,
  goals: [
    'People who think of leaving, or of staying together, can decide for themselves on true information.',
    'Those who would bear the effect of an outside measure are asked before it is taken.',
    'What happens is documented in a form that a court could use later.',
  ],
  redLines: [
    'No route, shelter or name of a family in any text that leaves the coalition.',
    'No statement in the coalition’s name against the will of a member organisation.',
  ],
  knows: [
    'The lists made by the Wardens are copied at the district offices. Two clerks have told you so; if this were traced, it would be traced to them.',
    'Grain co-operatives in the highlands, mostly Dorrin, and committees on the river, mostly Aven, have opened their stores to each other since polling day. They keep it quiet because it works.',
    'A telephone tree of sixty volunteers reaches most villages of Tesh and Ullen in three hours while the network is up.',
  ],
  instructions: [],
};
