import type { Story } from '../../exercise/story';
import { caseControlNotes } from '../case-parts/case-control-notes';
import { caseCuts } from '../case-parts/case-cuts';
import { caseRunningOrder } from '../case-parts/case-running-order';
import { practice, staffLines } from '../case-parts/staff-lines';
import { evaluationGuides } from '../velmara-a/evaluation-guides';
import { africanUnionBrief } from './briefs/african-union';
import { civilSocietyBrief } from './briefs/civil-society';
import { councilBrief } from './briefs/council';
import { interagencyBrief } from './briefs/interagency';
import { counterMoveOne } from './injects/counter-move-one';
import { counterMoveTwo } from './injects/counter-move-two';
import { moveOneInjects } from './injects/move-one';
import { moveTwoInjects } from './injects/move-two';
import { caseNotes } from './notes/case-notes';
import { opening } from './opening';
import { personas } from './personas';
import { record } from './record';
import { tellTales } from './tell-tales';

/** A case study of 2013 and 2014 in ninety minutes: one room, 14 to 24 people, two dated decisions. */
export const car2013: Story = {
  opening,
  briefs: [interagencyBrief, councilBrief, africanUnionBrief, civilSocietyBrief],
  script: {
    injects: [
      practice,
      ...moveOneInjects,
      ...staffLines('28 November 2013'),
      counterMoveOne,
      ...moveTwoInjects,
      counterMoveTwo,
    ],
    tellTales,
    personas,
    cuts: caseCuts,
    facilitatorNotes: [...caseNotes, ...caseRunningOrder, ...caseControlNotes],
    evaluationGuides,
    record,
    illustrates: 'PRO',
  },
};
