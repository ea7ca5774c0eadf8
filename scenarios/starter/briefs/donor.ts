import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the donor's desk reads. */
export const donorBrief: TeamBrief = {
  team: 'donor',
  role: prose`
    You are the crisis desk of Wexholm: foreign affairs, development, treasury. You can act alone in aid, trade, visas and
    public words. For anything in the Council's name you have to persuade its members.
  `,
  goals: ['Keep the grain stores open to both communities.', 'Be able to say by Day 6 what you did and why.'],
  redLines: ['No grain is used as pressure on those who need it.'],
  knows: [
    'The next payment for the stores is due on Day 6. Nobody outside knows that it can be split by store.',
  ],
  instructions: [],
};
