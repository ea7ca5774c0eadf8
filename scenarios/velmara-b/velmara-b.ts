import type { Story } from '../../exercise/story';
import { tellTales } from '../velmara-a/tell-tales';
import { briefs } from './briefs/briefs';
import { cuts } from './cuts';
import { evaluationGuides } from './evaluation-guides';
import { counterMoveOne, counterMoveTwo } from './injects/counter-moves';
import { moveOneInjects } from './injects/move-one';
import { moveThreeInjects } from './injects/move-three';
import { moveTwoInjects } from './injects/move-two';
import { practiceInjects } from './injects/practice';
import { controlNotes } from './notes/control';
import { runningOrder } from './notes/running-order';
import { staffNotes } from './notes/staff';
import { wordsToSay } from './notes/words-to-say';
import { opening } from './opening';
import { personas } from './personas';

/** Velmara in three hours: 28 to 45 people in six teams, a staffed control, three moves. Velmara's side is SimCell's unless a red cell is set up. */
export const velmaraB: Story = {
  opening,
  briefs,
  script: {
    injects: [
      ...practiceInjects,
      ...moveOneInjects,
      counterMoveOne,
      ...moveTwoInjects,
      counterMoveTwo,
      ...moveThreeInjects,
    ],
    tellTales,
    personas,
    cuts,
    facilitatorNotes: [...runningOrder, ...staffNotes, ...wordsToSay, ...controlNotes],
    evaluationGuides,
  },
};
