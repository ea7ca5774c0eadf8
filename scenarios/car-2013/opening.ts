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
  scenarioId: 'car-2013',
  title: 'Central African Republic',
  subtitle:
    'A case study, 2013–14. Ninety minutes in one room, for 14 to 24 people, with two dated decisions.',
  contentNote: prose`
    This happened, and people who lived through it may be in the room or know somebody who did. Text only. Reports speak
    of armed groups that attack civilians because of their religion, in both directions, and of people who flee or are
    surrounded, always without detail. You can step out or pause at any time, and you owe nobody a reason.
  `,
  manual,
  rulesOfPlay: caseRules('Control speaks for the armed groups and for everyone who is not in the room.'),
  respondent: { name: 'The armed groups', letter: 'G' },
  teams,
  bodies,
  moves,
  artificialities: caseArtificialities,
  baselineBody: 'security-council',
  baselineQuestion: 'How likely is it that the Security Council adopts any text in this exercise?',
  caseStudy: {
    place: 'Central African Republic',
    period: 'November 2013 to March 2014',
    sources,
    facts: manualFacts,
    approver: '',
  },
};
