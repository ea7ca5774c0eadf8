import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the interagency group reads. */
export const donorBrief: TeamBrief = {
  team: 'donor',
  role: prose`
    You are an interagency group in Washington that prepares a decision on Kenya: the state department's Africa bureau, the
    staff of the national security council, the treasury, the aid agency and the defence department. Share these offices
    among you; a small team doubles up. You act alone in aid, visas, public and private words, and security cooperation.
    For a mediation you need those who mediate, and for pressure that is felt you need others beside you.
  `,
  goals: [
    'Political leaders on both sides see more to lose than to gain by violence against anybody’s supporters.',
    'One mediation, with one address; nobody can shop for a better one.',
    'Be able to tell Congress what was done, for whom, and at what risk to relief.',
  ],
  redLines: [
    'No measure that treats a whole community as a side.',
    'No promise of money or recognition that you could not keep next month.',
  ],
  knows: [
    'Assumed for the exercise: much of your aid is for health and reaches people of every community; it cannot be stopped for one.',
    'Assumed for the exercise: a visa can be refused to one person within days, quietly or in public. Which, is your choice.',
    'Assumed for the exercise: your public words are read closely in Nairobi, and each side quotes the part that suits it.',
  ],
  instructions: [],
};
