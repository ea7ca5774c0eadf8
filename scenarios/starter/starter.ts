import type { Story } from '../../exercise/story';
import { withLanguages } from '../with-languages';
import { councilBrief } from './briefs/council';
import { donorBrief } from './briefs/donor';
import { cuts } from './cuts';
import { evaluationGuides } from './evaluation-guides';
import { counterMove } from './injects/counter-move';
import { moveOneInjects } from './injects/move-one';
import { practiceInjects } from './injects/practice';
import { arabic } from './languages/arabic';
import { french } from './languages/french';
import { runningOrder } from './notes/running-order';
import { wordsToSay } from './notes/words-to-say';
import { opening } from './opening';
import { personas } from './personas';
import { tellTales } from './tell-tales';

const story: Story = {
  opening,
  briefs: [donorBrief, councilBrief],
  script: {
    injects: [...practiceInjects, ...moveOneInjects, counterMove],
    tellTales,
    personas,
    cuts,
    facilitatorNotes: [...runningOrder, ...wordsToSay],
    evaluationGuides,
  },
};

/** First steps: twenty minutes, two teams of three, one move, and a facilitator who does it alone for the first time. */
export const starter: Story = withLanguages(story, { fr: french, ar: arabic });
