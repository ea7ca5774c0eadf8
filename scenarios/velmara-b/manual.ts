import type { Opening } from '../../exercise/story';
import { prose } from '../prose';
import { manual as ofVelmaraA } from '../velmara-a/manual';

/** The first three sections tell of the same country on the same day. */
const theCountry = ofVelmaraA.slice(0, 3);

/** The situation manual: one printed page, read in four minutes together with the team's own brief. */
export const manual: Opening['manual'] = [
  ...theCountry,
  {
    heading: 'Neighbours and partners',
    text: prose`
      - **Karsa**, to the north, sells Velmara most of its fuel and hosts those who have crossed the bridge at Olm.
      - **The Lakes Union** has seven members, Velmara among them. Six decide when Velmara is the subject.
      - **The Concord** is the wider organisation round the Union. Of the ten members of its Peace Council, Velmara is
        one; it is recused.
      - **Morrow** is the government's ally, uses Port Sarn for its navy, and holds much of Velmara's debt.
      - **Halvern** pays for half of the public clinics. **Serrane**, its ally, has ships, aircraft and insurers.
    `,
  },
  {
    heading: 'What nobody outside knows',
    text: prose`
      Whether the President directs the Wardens, tolerates them or fears them. What the army would do if it were ordered
      into the river districts. How long the local agreements would last.
    `,
  },
  {
    heading: 'How the exercise simplifies',
    text: prose`
      Days pass between moves. Control speaks for everyone who is not in the room, and only what control sends is
      established. Country, communities, states and people are invented. The Security Council is used for its rule.
    `,
  },
];
