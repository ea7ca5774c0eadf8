import type { Opening } from '../../exercise/story';
import { caseArtificialities, caseRules, sharedOpening } from '../case-parts/shared-opening';
import { prose } from '../prose';
import { bodies } from './bodies';
import { facts } from './facts';
import { manual } from './manual';
import { moves } from './moves';
import { sources } from './sources';
import { teams } from './teams';

/** What everyone in the room may know from the start: nothing that is younger than the first decision point. */
export const opening: Opening = {
  ...sharedOpening,
  scenarioId: 'syria-2011',
  title: 'Syria, from August 2011',
  subtitle:
    'A case study: ninety minutes in one room, for 14 to 24 people. Two dated decisions, real names of offices.',
  contentNote: prose`
    This is about real events in Syria, which have not ended for many who lived through them. The texts speak of force against
    protesters, of towns entered by troops, of surveillance and, without detail, of deaths and of shelling. There are no
    pictures. Some of this may be close to you or to people you know. You can step out or pause at any time, and you owe
    nobody a reason.
  `,
  manual,
  rulesOfPlay: caseRules('Control speaks for Syria’s government and for armed groups.'),
  respondent: { name: 'Syria’s government', letter: 'G' },
  teams,
  bodies,
  moves,
  artificialities: caseArtificialities,
  baselineBody: 'security-council',
  baselineQuestion: 'How likely is it that the Security Council adopts any text in this exercise?',
  caseStudy: {
    place: 'Syria',
    period: 'August 2011 and April 2012',
    sources,
    facts,
    approver: '',
  },
};
