import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the EU Council's members read, with one instruction for each. */
export const europeanUnionBrief: TeamBrief = {
  team: 'european-union',
  role: prose`
    You represent six of the twenty-seven member states, each with one seat and a private instruction, assumed for the
    exercise. Members of the Union buy most of the crude that Syria exports. Together you can list persons, forbid imports,
    equipment, finance and insurance, pay for relief, or speak. One objection stops a decision; an abstention does not.
    In the first move the table fills in one card as common ground; in the second you decide on a text.
  `,
  goals: [
    'Fewer means for those who use force, and no new hardship that could have been foreseen.',
    'All members apply the same thing on the same day.',
    'Organisations of Syrians have been heard before, not after.',
  ],
  redLines: [
    'No measure that a court would lift within a year for want of reasons.',
    'No decision whose cost falls on one member alone.',
  ],
  knows: [
    'Assumed for the exercise: contracts for crude run for months. An end at once costs buyers more than the seller; an end by a date gives the seller time to look elsewhere.',
    'Assumed for the exercise: equipment for telephone networks is sold by firms in several member states, and maintained from there.',
  ],
  instructions: [
    {
      member: 'france',
      text: 'Assumed: you propose the widest step and do not insist on it. You want it this week.',
    },
    {
      member: 'germany',
      text: 'Assumed: you agree to a ban if reasons and exceptions are written out. You object to one that is announced before it is drafted.',
    },
    {
      member: 'italy',
      text: 'Assumed: you object to an end at once, and can accept one by a date some months ahead. You may say so, or let others find out.',
    },
    {
      member: 'united-kingdom',
      text: 'Assumed: you would like finance and insurance in the text, because ships do not sail without them.',
    },
    {
      member: 'poland',
      text: 'Assumed: you look for consensus. You want a paragraph on what would end the measures, or they will never end.',
    },
    {
      member: 'cyprus',
      text: 'Assumed: you ask who helps a small member with ships that wait and people who arrive. With an answer you do not object.',
    },
  ],
};
