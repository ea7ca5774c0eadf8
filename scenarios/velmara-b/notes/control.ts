import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';
import { controlNotes as ofVelmaraA } from '../../velmara-a/notes/control';

/** Notes of the ninety-minute design that do not hold here: its minutes, and whom it has no persona for. */
const ofNinetyMinutes = ['Cut lines', 'When the room goes'];

/** How to rule, what to cut, what to do when the room goes its own way, and the record of slips. */
export const controlNotes: Script['facilitatorNotes'] = [
  ...ofVelmaraA.filter(({ heading }) => !ofNinetyMinutes.some((start) => heading.startsWith(start))),
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
    heading: 'When the room goes its own way',
    text: prose`
      - **“This would never happen.”** Note it as a challenge to the scenario, thank the person, go on.
      - **A team has finished early.** Send 6a, or ask for Velmara's view of its card.
      - **One person decides for all.** The table facilitator asks for two names that sign, neither of them the speaker.
      - **A body is short of people.** Scale its rule to the seats that are played, before the vote opens, and say so.
      - **Velmara wants to stay in the room of the Peace Council.** It may not; Ysolde Tarrant cites the rule in one line.
      - **The Security Council is blocked.** A statement to the press by all who sit there, a debate in the General
        Assembly, or what the Peace Council and the Union have decided. Ask who would carry it out.
      - **A question for somebody whom no persona covers.** SimCell answers as that office, in two lines, without a new fact.
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
