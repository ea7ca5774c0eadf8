import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual, as of the date of the first move. What it rests on stands in `facts.ts`. */
export const manual: Opening['manual'] = [
  {
    heading: 'Where things stand on 16 February 2015',
    text: prose`
      The constitution of 2006 gives a president two terms of five years and does not let anybody amend that (Articles
      70 and 220). The President's second term ends in December of next year. In January the National Assembly passed
      a bill that tied elections to a census; many took it for a way to put them off. From 19 January people
      demonstrated in Kinshasa, Goma and other cities. Security forces fired on them; there was looting, too. Messages
      and mobile internet were cut. The Senate changed the bill. The law of 12 February no longer waits for a census,
      and on the same day the electoral commission set the presidential election for 27 November of next year.
    `,
  },
  {
    heading: 'Who holds force',
    text: prose`
      - **Police, army, presidential guard and intelligence agency** answer to the executive, not all by the same path.
      - **Armed groups**, many and mostly local, are active in the east. They are not what this case is about.
      - **MONUSCO**, the mission of the United Nations, protects civilians and supports the state, mostly in the east.
        Its mandate runs until the end of March.
    `,
  },
  {
    heading: 'Who has a voice',
    text: prose`
      The presidential majority is made up of many parties, and not all of them want the same. The opposition is as
      varied. The Catholic bishops speak for the constitution and are heard by all sides. Human rights organisations,
      lawyers, women's networks and movements of young citizens document, advise and march, at some risk.
    `,
  },
  {
    heading: 'Neighbours and partners',
    text: prose`
      - **The framework of 24 February 2013** binds states of the region to one another's peace. Its guarantors are
        the African Union, the United Nations, SADC and the ICGLR.
      - **Donors** pay for much of what elections cost. The United States government worries that a stay beyond the
        term could bring more attacks on civilians.
      - **In October 2014** the head of the United Nations human rights office had to leave after a report on the
        police.
    `,
  },
  {
    heading: 'What nobody at these tables knows',
    text: prose`
      What the President wants after the term. What those around him fear for themselves. Which officers would obey which
      order. Whether the next elections will be paid for, and by whom.
    `,
  },
  {
    heading: 'What this case is not',
    text: prose`
      It is not the history of the country, leaves out most of the wars in the east, and does not say what would have
      been right. Offices are played, never persons. Goals and instructions are written for play; the presidency's
      answers are assumptions. Read only as far as the date of the move.
    `,
  },
];
