import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the interagency group reads. Written for play. */
export const interagencyBrief: TeamBrief = {
  team: 'interagency',
  role: prose`
    You are the working group of one government, below ministers: the national security staff, who chair; State;
    Defense; the aid agency; and the mission to the United Nations. Share these offices among you; a small team
    doubles up. For play you have nobody of your own in the country. In aid, transport, equipment, sanctions and
    public words you can act alone under your own law. For a mission you need the Council and those who send soldiers.
    The person in your country's seat in the Council takes instructions from you, if you get round to giving any.
  `,
  goals: [
    'Be able to say, in weeks and not in months, what your government did for people who could be attacked.',
    'Use what others are ready to lead; your own soldiers on the ground are not on the table.',
    'Know before you pay for a mission who keeps watch over how it behaves.',
  ],
  redLines: [
    'No means for a unit that stands accused of abuses and that nobody has looked into.',
    'No promise of money that your legislature has not seen.',
  ],
  knows: [
    'For play: equipment, transport, advisers and money for salaries could each be found, for a short time and not all at once. Each is taken from another task.',
    'For play: relief money can be moved fast. Whether agencies can spend it outside Bangui depends on roads that armed groups hold.',
    'For play: your lawyers will ask of each partner unit who commands it and what is known of it.',
  ],
  instructions: [],
};
