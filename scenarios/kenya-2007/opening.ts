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
  scenarioId: 'kenya-2007',
  title: 'Kenya, after the vote of December 2007',
  subtitle:
    'A case study: ninety minutes in one room, for 14 to 24 people. Two dated decisions, real names of offices.',
  contentNote: prose`
    This is about real events in Kenya. The texts speak of a disputed election, of threats between communities, of people
    driven from their homes and, without detail, of deaths; one report tells of a church that was set on fire. There are no
    pictures. Some of this may be close to you or to people you know. You can step out or pause at any time, and you owe
    nobody a reason.
  `,
  manual,
  rulesOfPlay: caseRules('Control speaks for Kenya’s political leaders on both sides and for the police.'),
  respondent: { name: 'Kenya’s political leaders', letter: 'K' },
  teams,
  bodies,
  moves,
  artificialities: caseArtificialities,
  baselineBody: 'au-peace-and-security-council',
  baselineQuestion:
    'How likely is it that the AU Peace and Security Council adopts any text in this exercise?',
  caseStudy: {
    place: 'Kenya',
    period: 'December 2007 to February 2008',
    sources,
    facts,
    approver: '',
  },
};
