import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual, as of the date of the first move. What it rests on stands in `facts.ts`. */
export const manual: Opening['manual'] = [
  {
    heading: 'Where things stand on 28 November 2013',
    text: prose`
      On 24 March the Séléka, a coalition of armed groups from the north-east, took the capital, Bangui, and the
      President left the country. The Séléka's leader heads a transition that the region has accepted, with elections
      at its end. In September he declared the Séléka dissolved; its fighters kept their weapons. Outside Bangui there
      is hardly any police, court or administration. Hundreds of thousands of people have left their homes. In these
      weeks the crisis is escalating.
    `,
  },
  {
    heading: 'Who holds force',
    text: prose`
      - **Former Séléka** fighters, among them men from Chad and Sudan, hold most towns. Human rights organisations hold
        them responsible for attacks on villages since the coup.
      - **Anti-balaka** is a name for local armed groups, some of them older village guards. Since September they have
        also attacked Muslim civilians.
      - **A regional mission**, MICOPAX, and some French soldiers are in the country. Both are few for its size.
    `,
  },
  {
    heading: 'Communities and armed groups',
    text: prose`
      Christians, the majority, and Muslims have lived in the same towns for generations, as neighbours, traders and
      families. Former Séléka fighters are mostly Muslims and anti-balaka mostly not, and attacks go in both directions.
      Neither speaks for a community. Religious leaders of three faiths work together against the violence.
    `,
  },
  {
    heading: 'Missions and bodies',
    text: prose`
      - **The African Union** suspended the country in March. In July it authorised a mission of its own, MISCA, which is
        to take over from MICOPAX.
      - **The Security Council** supported MISCA in resolution 2121 of 10 October and asked the Secretary-General for
        options. His report came on 15 November.
    `,
  },
  {
    heading: 'What nobody at these tables knows',
    text: prose`
      Who among the former Séléka still obeys whom. Whether the anti-balaka have a common command. How long neighbours
      who protect each other can go on. How many weeks there are.
    `,
  },
  {
    heading: 'What this case is not',
    text: prose`
      It is not the history of the country, and it does not say what would have been right. Offices are played, never
      persons. Goals and instructions of seats are written for play. The answers of the armed groups are assumptions of
      this exercise. Read only as far as the date of the move.
    `,
  },
];
