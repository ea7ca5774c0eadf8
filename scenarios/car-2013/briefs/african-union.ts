import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the members of the African Union's council read, with one instruction for each. Written for play. */
export const africanUnionBrief: TeamBrief = {
  team: 'african-union',
  role: prose`
    You hold six seats of the Peace and Security Council, each for a region; no state is named. Each has an instruction
    written for this exercise that only its holder can read. The mission in preparation, MISCA, is yours: you can ask
    for soldiers, set its strength and tasks, mediate, warn, or ask the Security Council to act or to wait. For play,
    the seat Western Africa chairs and holds the pen. You look for consensus first; failing that, two thirds of those that vote.
    The country itself is suspended and has no seat.
  `,
  goals: [
    'Show that Africa acts on its own doorstep, with means that fit the task.',
    'Keep the neighbours together. Each of them can hold a mission up.',
    'Keep talking to all who can stop attacks, without lending anybody standing.',
  ],
  redLines: [
    'No mission in the Union’s name for which nobody pays.',
    'No decision on the Union’s soldiers that the Union reads about in the newspaper.',
  ],
  knows: [
    'For play: more soldiers could be had if their task, their pay and their way home are settled. Any of the three has held up a mission before.',
    'For play: people in Bangui trust the contingents differently, by the country they come from.',
  ],
  instructions: [
    {
      member: 'central-africa-seat-1',
      text: 'For play: your soldiers carry the regional mission. You want that counted. You can agree to another command later if your region is asked first and your officers keep posts.',
    },
    {
      member: 'central-africa-seat-2',
      text: 'For play: people cross your border every day, and your own border towns are tense. You support any mission whose text has relief on your side in it.',
    },
    {
      member: 'eastern-africa-seat-1',
      text: 'For play: your capitals would agree to soldiers if four things are settled: their task, their command, their pay and their way home. You would rather have them arrive late than unprepared.',
    },
    {
      member: 'northern-africa-seat-1',
      text: 'For play: you insist that nothing in the text approves of how the transition came to power. With one sentence on elections you join consensus.',
    },
    {
      member: 'southern-africa-seat-1',
      text: 'For play: your region remembers soldiers who died in Bangui. You vote for tasks that soldiers can carry out, and you say no to a list of everything.',
    },
    {
      member: 'western-africa-seat-1',
      text: 'For play: you chair. You want assessed money in the end, and know that it comes with another flag. You may call a vote when consensus is out of reach.',
    },
  ],
};
