import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';
import { controlNotes as ofVelmaraA } from '../../velmara-a/notes/control';

/** The note of the ninety-minute design whose minutes do not hold here. */
const cutsOfNinetyMinutes = 'Cut lines';

/** How to rule, what to cut, what to do when the room goes its own way, and the record of slips. */
export const controlNotes: Script['facilitatorNotes'] = [
  ...ofVelmaraA.filter(({ heading }) => !heading.startsWith(cutsOfNinetyMinutes)),
  {
    heading: 'Cut lines when you are late',
    text: prose`
      - Five minutes of the break; ten of them are planned.
      - Arrows without comment saves 1, no inject 8a saves 1.
      - Short talk across teams saves 3, one grilling instead of two saves 2.
      - No inject 11 saves 3, no indicative round saves 4.
      - The second ruling announced saves 3, the last sentences on paper save 3.

      Together twenty-five minutes. Take none of them from the debrief; twenty minutes are the floor.
    `,
  },
  {
    heading: 'When control makes a slip',
    text: prose`
      - **Wrong words are out.** Put the text right; those who had it see what changed.
      - **Wrong team.** Recall it. The team is told that control withdraws it. What it has read it has read: say so.
      - **A private report was read aloud.** Mark it as leaked, choose who knows it now, and no reproach.
      - **The lead has to go.** Hand over to the controller in the console, then tell the room who speaks from now on.
      - **Somebody needs a stop.** Anyone pauses, the lead resumes. No one asks who it was.
    `,
  },
];
