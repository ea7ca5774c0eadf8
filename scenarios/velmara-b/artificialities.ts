import { artificialities as ofVelmaraA } from '../velmara-a/artificialities';

/** The line of the ninety-minute design that does not hold here. */
const aboutSevenMembers = 'The Council is played with fewer members';

/** What is simpler in the room than in the world, said beforehand. */
export const artificialities: string[] = [
  ...ofVelmaraA.filter((line) => !line.startsWith(aboutSevenMembers)),
  'Seats that nobody plays say nothing and count as absent. Control may scale a rule to the seats that are played, and says so.',
  'Velmara’s seat in the Peace Council stays empty. In reality its representative would be heard, and would wait in the corridor.',
  'Three bodies meet at the same hour in the same building. In reality they would read of each other the next day.',
];
