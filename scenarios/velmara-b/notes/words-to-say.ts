import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';
import { wordsToSay as ofVelmaraA } from '../../velmara-a/notes/words-to-say';

/** Headings of the words that name a minute or a length of the ninety-minute design. */
const ofNinetyMinutes = ['Opening words', 'Content note', 'De-role words'];

/** Words that the facilitator may read out as they stand. */
export const wordsToSay: Script['facilitatorNotes'] = [
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For three hours, with a break, we practise deciding early and together, with little time and partial
      facts. The country is invented. We talk about a danger that is near, and about people who could still turn back; we
      do not talk about how countries are built over decades.

      This is not a prediction and not a recommendation. There is no score, and nobody here has the right answer. When
      something you decide has to have a consequence, I will rule on it, aloud, and give my reason. You may disagree; we
      keep that for the debrief.

      There are eight of us. Control speaks for Velmara's government and for everyone who is not in the room. Nobody here
      plays a victim.”
    `,
  },
  {
    heading: 'Content note and step-out (0:04)',
    text: prose`
      “The reports speak of discrimination and threats. After the break there is damage to homes, and there are accounts
      of violence, at second hand and without detail. There are no pictures.

      At any time you can tap *Step out*. I alone am told. Your team goes on, and you can come back or watch. Anyone can
      tap *Pause for everyone*; then every screen goes neutral, and only I resume. If anybody says ‘No duff’, it is real,
      and we all stop. The contact and the quiet room are on the sheet by the door.”
    `,
  },
  ...ofVelmaraA.filter(({ heading }) => !ofNinetyMinutes.some((start) => heading.startsWith(start))),
  {
    heading: 'De-role words (2:12)',
    text: prose`
      “The exercise has ended. Halvern and Serrane, the two Councils, the Union and the coalition stay in it. Please turn
      your name card over, stand up if you like, and say your own name and one word to your neighbour. Those who spoke for
      Velmara first: you spoke for people whose choices you do not share. From now on say ‘I’ when you mean yourself, and
      ‘the minister’ when you mean a role.”
    `,
  },
];
