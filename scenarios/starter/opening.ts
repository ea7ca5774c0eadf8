import type { Opening } from '../../exercise/story';
import { prose } from '../prose';
import { artificialities } from './artificialities';
import { bodies } from './bodies';
import { manual } from './manual';
import { moves } from './moves';
import { teams } from './teams';

const rulesOfPlay: Opening['rulesOfPlay'] = [
  'Speak from the interests of your role. Nothing said here binds you or where you come from.',
  'Take what control sends as it comes. There is no score and no hidden answer.',
  'Nobody plays a victim or a perpetrator. Control speaks for Marlund.',
  'The facilitator rules on what follows from a decision, and says why.',
  'You may step out, or pause for everyone, without giving a reason.',
  'The words “No duff” mean a real emergency. Everything stops.',
];

const objectives: Opening['objectives'] = [
  { id: 'O1', text: 'Say for a tool through which mechanism it is meant to work.' },
  { id: 'O2', text: 'Anticipate what the other side may do in answer, before it does.' },
  { id: 'O3', text: 'Agree on one sentence under a decision rule.' },
];

/** What everyone in the room may know from the start. */
export const opening: Opening = {
  scenarioId: 'starter',
  revision: 1,
  title: 'First steps: market day',
  subtitle: 'Twenty minutes for six people and a first-time facilitator. One move through the whole loop.',
  minutes: 20,
  debriefFloorMinutes: 5,
  people: { from: 4, to: 6 },
  contentNote: prose`
    The scenario is fictional and text only. Reports describe discrimination against traders of one community. There is
    no violence in the plan. You can step out or pause at any time, and you owe nobody a reason.
  `,
  emergencyWord: 'No duff',
  manual,
  rulesOfPlay,
  respondent: { name: 'Marlund', letter: 'M' },
  teams,
  bodies,
  moves,
  debriefSteps: [
    { id: 'derole', minutes: 1 },
    { id: 'strategy', minutes: 1 },
    { id: 'interaction', minutes: 1 },
    { id: 'takeaway', minutes: 1 },
    { id: 'close', minutes: 1 },
  ],
  objectives,
  artificialities,
  language: 'en-GB',
  baselineBody: 'sound-council',
  baselineQuestion: 'How likely is it that the Sound Council adopts any text in this exercise?',
};
