import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** Words that the facilitator may read out as they stand. */
export const wordsToSay: Script['facilitatorNotes'] = [
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For twenty minutes we try out how such an exercise goes. The country is invented. This is no prediction and
      no recommendation; there is no score, and I have no right answer in my pocket. When a decision has to have a
      consequence, I rule on it and say why.

      The reports speak of discrimination. Nobody plays a victim or a perpetrator. You can step out, or pause for everyone,
      and owe nobody a reason. ‘No duff’ means that something is real, and we all stop.”
    `,
  },
  {
    heading: 'De-role words (0:15)',
    text: prose`
      “The exercise has ended. Wexholm and the Council stay in it. Please say your own name and one word. From now on say
      ‘I’ when you mean yourself, and ‘the desk’ or ‘Fenrow’ when you mean a role.”
    `,
  },
  {
    heading: 'What to do next',
    text: prose`
      After this you have used everything that a long exercise needs: private reports, cards with two signatures, a
      forecast, a vote under a rule, a counter-move, a ruling and the debrief. For ninety minutes and 14 to 24 people open
      *Velmara*; read its notes the evening before, and find somebody who answers for SimCell.
    `,
  },
  {
    heading: 'When it goes its own way',
    text: prose`
      - **A private report is read aloud.** It is known to all from then on. No reproach.
      - **Only four people came.** Two in each team. An empty seat counts as absent and two of three still decide, so that
        both members have to agree.
      - **The Council does not agree.** That is a result. Read it out with its reason and go on.
      - **A minute is too short.** Take *I am behind* in the console; it never takes from the debrief.
    `,
  },
];
