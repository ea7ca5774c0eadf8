import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** Who of the staff does what, and how the red cell is run where there is one. */
export const staffNotes: Script['facilitatorNotes'] = [
  {
    heading: 'Who does what: a staff of eight, and one for the devices',
    text: prose`
      - **Lead facilitator.** Opens steps, rules, speaks to the room, resumes after a pause. Releases nothing.
      - **Controller.** Releases, holds, edits, recalls. Keeps the drift. Takes over the lead if the lead has to go.
      - **SimCell 1.** Velmara's government, the Wardens, the general and the Minister; chooses the counter-moves.
      - **SimCell 2.** Everybody else who is not in the room: envoy, committee, co-operatives, capitals, press.
      - **Table facilitator 1.** National and ally, one after the other.
      - **Table facilitator 2.** Security Council: seats, order of speakers, whether everybody can see the text.
      - **Table facilitator 3.** Peace Council, Lakes Union and coalition.
      - **Evaluator.** Works by the guides: one team in the first move, one body in the second, one team in the third. A
        second evaluator takes the other half.
      - **Technician.** The wall of seats, red dots, the spare laptop, the room screen. Without one, the controller does it.

      With six, one person is both SimCells, and table facilitator 1 takes the coalition too. With five or fewer, play
      the ninety-minute design.
    `,
  },
  {
    heading: 'Red cell, if you want one (off unless you switch it on)',
    text: prose`
      SimCell plays Velmara's side unless you decide otherwise. A red cell has three adult volunteers, each asked in
      private and free to say no until the morning, and one controller who sits with them. It writes its fears, its
      interests and what it would do without an agreement. It chooses from the nine counter-moves and says in one sentence
      what it protects. It invents no violence, no place, no person and no words of hate. Everything it writes passes its
      controller before anybody reads it. It is the first to leave its role in the debrief.
    `,
  },
  {
    heading: 'When fewer than thirty come',
    text: prose`
      Leave out the allied government and the Lakes Union, in that order. Give inject 4 to the national team alone and
      inject 10 to the Peace Council. Let SimCell speak for Serrane and for the envoy. Bots may stand in for a body that
      nobody plays, so that a vote can still be lost or carried; say aloud which seats are theirs.
    `,
  },
];
