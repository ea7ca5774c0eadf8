import type { Story } from '../../exercise/story';
import { caseControlNotes } from '../case-parts/case-control-notes';
import { caseCuts } from '../case-parts/case-cuts';
import { caseRunningOrder } from '../case-parts/case-running-order';
import { practice, staffLines } from '../case-parts/staff-lines';
import { evaluationGuides } from '../velmara-a/evaluation-guides';
import { civilSocietyBrief } from './briefs/civil-society';
import { councilBrief } from './briefs/council';
import { europeanUnionBrief } from './briefs/european-union';
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

/** A case study of ninety minutes: Syria in August 2011 and April 2012, from Annex A of the framework. */
export const syria2011: Story = {
  opening,
  briefs: [interagencyBrief, councilBrief, europeanUnionBrief, civilSocietyBrief],
  script: {
    injects: [
      practice,
      ...moveOneInjects,
      ...staffLines('16 August 2011, 14:00'),
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
    illustrates: 'DEG',
  },
};
