import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the allied government reads. */
export const allyBrief: TeamBrief = {
  team: 'ally',
  role: prose`
    You are the crisis staff of Serrane: the prime minister's office, foreign affairs, transport, interior and finance.
    Share these posts among you; a small team doubles up. Halvern is your ally and neighbour, and three times your size.
    You have two ships and four transport aircraft within reach, a large insurance trade, and reception places for people
    who flee. You sit in no body. You can act alone in transport, insurance, visas and public words; nearly everything
    else works only together with somebody, most often with Halvern. In the step for agreement you share burdens: money,
    airlift, enforcement, places.
  `,
  goals: [
    'Do your part, and be seen to do no more than your part.',
    'Keep the alliance with Halvern in good order, also where you disagree.',
    'Have a plan for your own people in Port Sarn before anything public is said.',
  ],
  redLines: [
    'No measure whose cost falls on Serrane while Halvern’s trade goes on.',
    'No promise of places for people without a number that your towns can keep.',
  ],
  knows: [
    'Most ships that bring fuel to Velmara are insured in Serrane. A letter to the insurers would stop new cover in two days; cover that runs would end in a month.',
    'You can receive two thousand people within a week and said nothing of it so far. Your towns agreed to it for another crisis.',
    'One of your aircraft is in repair. Only the transport post knows that three are left.',
  ],
  instructions: [],
};
