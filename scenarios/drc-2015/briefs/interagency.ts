import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the interagency group reads. Written for play. */
export const interagencyBrief: TeamBrief = {
  team: 'interagency',
  role: prose`
    You are the working group of one government, below ministers: the national security staff, who chair; State;
    Treasury; the aid agency; and the embassy in Kinshasa. Share these offices among you; a small team doubles up. In
    visits, calls, aid for elections, visas, sanctions and public words you can act alone under your own law. What
    neighbours think of it decides how far it reaches. The person in your country's seat in the Council takes
    instructions from you, if you get round to giving any.
  `,
  goals: [
    'Lower the risk that a quarrel over the end of the term turns into attacks on civilians.',
    'Keep one channel to the presidency that is used when it matters, whatever is said in public.',
    'Be clear in your own group whether you want a person to go, a rule to hold, or people to be safe.',
  ],
  redLines: [
    'No choice of who should govern, in public or in private.',
    'No measure against a person that your lawyers could not defend with that person’s own acts.',
  ],
  knows: [
    'For play: money for the electoral commission is set aside. It can be paid in parts, each after a step.',
    'For play: Treasury can prepare names, and says that a name once listed is hard to use as an offer.',
    'For play: the embassy hears that several people in the majority would like to be asked what they need.',
  ],
  instructions: [],
};
