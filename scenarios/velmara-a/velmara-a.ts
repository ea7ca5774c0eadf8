import type { Story } from '../../exercise/story';
import { civilSocietyBrief } from './briefs/civil-society';
import { councilBrief } from './briefs/council';
import { lakesUnionBrief } from './briefs/lakes-union';
import { nationalBrief } from './briefs/national';
import { cuts } from './cuts';
import { evaluationGuides } from './evaluation-guides';
import { counterMoveOne } from './injects/counter-move-one';
import { counterMoveTwo } from './injects/counter-move-two';
import { moveOneInjects } from './injects/move-one';
import { moveTwoInjects } from './injects/move-two';
import { practiceInjects } from './injects/practice';
import { controlNotes } from './notes/control';
import { runningOrder } from './notes/running-order';
import { wordsToSay } from './notes/words-to-say';
import { opening } from './opening';
import { personas } from './personas';
import { tellTales } from './tell-tales';

/** Velmara in ninety minutes: one room, 14 to 24 people, one facilitator and one SimCell, two moves. */
export const velmaraA: Story = {
  opening,
  briefs: [nationalBrief, councilBrief, lakesUnionBrief, civilSocietyBrief],
  script: {
    injects: [...practiceInjects, ...moveOneInjects, counterMoveOne, ...moveTwoInjects, counterMoveTwo],
    tellTales,
    personas,
    cuts,
    facilitatorNotes: [...runningOrder, ...wordsToSay, ...controlNotes],
    evaluationGuides,
  },
};
