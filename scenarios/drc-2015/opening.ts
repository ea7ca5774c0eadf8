import type { Opening } from '../../exercise/story';
import { caseArtificialities, caseRules, sharedOpening } from '../case-parts/shared-opening';
import { prose } from '../prose';
import { bodies } from './bodies';
import { manualFacts } from './facts';
import { manual } from './manual';
import { moves } from './moves';
import { sources } from './sources';
import { teams } from './teams';

/** What everyone in the room may know from the start. */
export const opening: Opening = {
  ...sharedOpening,
  scenarioId: 'drc-2015',
  title: 'Democratic Republic of the Congo',
  subtitle:
    'A case study, 2015–16. Ninety minutes in one room, for 14 to 24 people, with two dated decisions.',
  contentNote: prose`
    This happened, and people who lived through it may be in the room or know somebody who did. Text only. Reports speak
    of demonstrations on which security forces fired, of arrests and of riots, always without detail. You can step out
    or pause at any time, and you owe nobody a reason.
  `,
  manual,
  rulesOfPlay: caseRules(
    'Control speaks for the presidency, those around it, and everyone who is not in the room.',
  ),
  respondent: { name: 'The presidency and its majority', letter: 'P' },
  teams,
  bodies,
  moves,
  artificialities: caseArtificialities,
  baselineBody: 'security-council',
  baselineQuestion: 'How likely is it that the Security Council adopts any text in this exercise?',
  caseStudy: {
    place: 'Democratic Republic of the Congo',
    period: 'February 2015 to November 2016',
    sources,
    facts: manualFacts,
    approver: '',
  },
};
