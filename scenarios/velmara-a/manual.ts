import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual: one printed page, read in four minutes together with the team's own brief. */
export const manual: Opening['manual'] = [
  {
    heading: 'Where things stand on Day 12',
    text: prose`
      Velmara is a coastal state of about nine million people. On Day 1 the electoral commission declared President
      Ostrey re-elected, by less than two per cent of the vote. The opposition alliance of Merin Dask has asked the
      supreme court for a recount. The court sits on Day 20. Until then the President's coalition governs with a reduced
      majority, and both sides hold rallies in the capital, Port Sarn.
    `,
  },
  {
    heading: 'Two communities, one country',
    text: prose`
      The Aven live mostly in the river districts of Tesh, Ullen and Corrisk, the Dorrin mostly in the highlands. They
      trade, intermarry and share grain stores. During the campaign politicians on several sides used the two
      communities as dividing lines, and candidates close to the coalition called the river districts disloyal. Most
      people of either community have taken no part in this, and local agreements between them are kept in many places.
    `,
  },
  {
    heading: 'Who holds force',
    text: prose`
      - **The army** has stayed in barracks. Its officers come from both communities and their loyalties are mixed.
      - **The police** answer to Interior Minister Teval Brannoch.
      - **The Wardens**, the youth wing of the ruling party, wear uniform, may not carry arms by law, and are present in
        every district. They depend on party money, leased vehicles and fuel bought in Karsa.
    `,
  },
  {
    heading: 'Neighbours and partners',
    text: prose`
      - **Karsa**, to the north, sells Velmara most of its fuel and hosts about eleven thousand people who have crossed
        the bridge at Olm since polling day.
      - **The Lakes Union** has seven members, Velmara among them. A member whose own situation is discussed takes no
        part in the decision, so six decide.
      - **Morrow** is the government's ally. Its navy uses Port Sarn, and it holds much of Velmara's debt.
      - **Halvern** is the largest donor and pays for about half of the public clinics.
    `,
  },
  {
    heading: 'What nobody outside knows',
    text: prose`
      Whether the President directs the Wardens, tolerates them or fears them. What the army would do if it were ordered
      into the river districts. How long the local agreements would last under pressure.
    `,
  },
  {
    heading: 'How the exercise simplifies',
    text: prose`
      Days pass between moves. The Security Council has seven members here instead of fifteen. Control speaks for
      everyone who is not in the room, and only what control sends is established. Country, communities, states and
      people are invented. The Security Council is used for its rule, not for what any real member would do.
    `,
  },
];
