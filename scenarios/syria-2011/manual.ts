import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual as of the morning of 16 August 2011, read in four minutes together with the team's own brief. */
export const manual: Opening['manual'] = [
  {
    heading: 'What this is, and is not',
    text: prose`
      Syria, as a reader of public reports could know it on 16 August 2011. It is a short text about a country of many
      communities and many opinions. It is no history and no judgement on any community or person. Please leave out what
      you know of later.
    `,
  },
  {
    heading: 'Protest, force and promises',
    text: prose`
      Protests against the government have spread since March 2011. The state of emergency was lifted in April, and other
      reforms are announced; the use of force against protesters has gone on. In early August troops with tanks moved into
      Hama and Deir ez-Zor. The government says that it acts against outlaws and has a duty to. The Security Council,
      too, has asked that state institutions not be attacked. Foreign journalists can hardly enter. What is told comes from residents,
      organisations, state media and films that nobody can place with certainty.
    `,
  },
  {
    heading: 'What others have said and done',
    text: prose`
      On 3 August 2011 the Security Council, in a statement, condemned violations of human rights and the use of force against
      civilians by the authorities, and called on all sides for restraint. Lebanon disassociated itself. Three Arab governments recalled their
      ambassadors; Turkey's foreign minister has been in Damascus. The European Union has an arms embargo and lists of persons whose
      assets are frozen; so has the United States, which has restricted most trade with Syria since 2004.
    `,
  },
  {
    heading: 'What pays for the state',
    text: prose`
      Petroleum accounts for roughly a quarter of the state's revenue. Salaries, bread and fuel at fixed prices are paid from
      the same budget as the security services. Which share goes where is not public.
    `,
  },
  {
    heading: 'What nobody outside knows',
    text: prose`
      Who in the leadership decides, and who could refuse. How many in the army and in business wait to see. How protesters
      and their families would live through a winter of shortages, and whom they would blame.
    `,
  },
  {
    heading: 'How the exercise simplifies',
    text: prose`
      Two dates lie eight months apart; the second begins from the public record. Control speaks for everyone who is not in
      the room, and what it answers is assumed. Wishes and instructions of seats are assumed, too.
    `,
  },
];
