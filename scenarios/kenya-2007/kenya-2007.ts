import type { Story } from '../../exercise/story';
import { caseControlNotes } from '../case-parts/case-control-notes';
import { caseCuts } from '../case-parts/case-cuts';
import { caseRunningOrder } from '../case-parts/case-running-order';
import { practice, staffLines } from '../case-parts/staff-lines';
import { evaluationGuides } from '../velmara-a/evaluation-guides';
import { africanUnionBrief } from './briefs/african-union';
import { civilSocietyBrief } from './briefs/civil-society';
import { donorBrief } from './briefs/donor';
import { partnersBrief } from './briefs/partners';
import { counterMoveOne } from './injects/counter-move-one';
import { counterMoveTwo } from './injects/counter-move-two';
import { moveOneInjects } from './injects/move-one';
import { moveTwoInjects } from './injects/move-two';
import { caseNotes } from './notes/case-notes';
import { opening } from './opening';
import { personas } from './personas';
import { record } from './record';
import { tellTales } from './tell-tales';

/** A case study of ninety minutes: Kenya at two dates after the vote of December 2007, from Annex A of the framework. */
export const kenya2007: Story = {
  opening,
  briefs: [donorBrief, partnersBrief, africanUnionBrief, civilSocietyBrief],
  script: {
    injects: [
      practice,
      ...moveOneInjects,
      ...staffLines('11 January 2008, 14:00'),
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
    illustrates: 'DIS',
  },
};
