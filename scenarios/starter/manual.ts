import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual: half a page, read while people arrive. */
export const manual: Opening['manual'] = [
  {
    heading: 'Marlund on Day 4',
    text: prose`
      Marlund is a small state on the Sound. Its two communities, the Sarrim and the Kelder, trade with each other every
      market day. After a poor harvest the governor of the northern province, Ristan Obel, blamed “hoarders” on the radio.
      Since Day 2 his office has called in the market permits of Kelder traders, and of nobody else. The capital has said
      nothing.
    `,
  },
  {
    heading: 'Who is around',
    text: prose`
      - **Wexholm** is a donor. It pays for the grain stores of the north.
      - **The Sound Council**: Fenrow, Aldmark and Tolvey decide, by two of three, when Marlund is the subject.
      - **The Lanterns**, a youth league that is close to the governor, stand at the market gates. They are unarmed.
      - **The traders' association** of Anstow has members from both communities.
    `,
  },
  {
    heading: 'What this is',
    text: prose`
      A first exercise of twenty minutes, so that you know how the long ones go. Country, communities and people are
      invented. Only what control sends is established.
    `,
  },
];
