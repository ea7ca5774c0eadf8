import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual: a quarter of a page, read within the one minute that the plan leaves for it. */
export const manual: Opening['manual'] = [
  {
    heading: 'Marlund on Day 4',
    text: prose`
      Marlund is a small, invented state. Its two communities, the Sarrim and the Kelder, trade every market day. After a
      poor harvest the governor of the north, Ristan Obel, blamed “hoarders” on the radio. Since Day 2 his office has
      called in the market permits of Kelder traders, and of nobody else. The capital has said nothing.
    `,
  },
  {
    heading: 'Who is around',
    text: prose`
      - **Wexholm**, a donor, pays for the grain stores of the north.
      - **The Sound Council**: Fenrow, Aldmark and Tolvey decide by two of three.
      - **The Lanterns**, the governor's unarmed youth league, stand at the market gates.
      - **The traders' association** of Anstow has members from both communities.
    `,
  },
];
