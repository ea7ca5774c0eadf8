import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Council's members read, with one instruction for each. */
export const councilBrief: TeamBrief = {
  team: 'council',
  role: prose`
    You are three neighbours of Marlund, each with an instruction of its own. You fill in one card together, which binds
    nobody; then you vote on one sentence.
  `,
  goals: ['Leave with one sentence that somebody will carry out.', 'Keep Marlund talking to its neighbours.'],
  redLines: ['No text that names a community as guilty.'],
  knows: ['Council observers could be at the market on Day 6, if somebody pays for their journey.'],
  instructions: [
    {
      member: 'fenrow',
      text: 'Your traders buy at Anstow. You can send two observers by Day 6, and would rather not pay for them alone.',
    },
    {
      member: 'aldmark',
      text: 'You chair and write the sentence. You prefer all three to two against one.',
    },
    {
      member: 'tolvey',
      text: 'You can let observers pass if somebody in Marlund has asked for them. You have no instruction on money.',
    },
  ],
};
