import type { Opening } from '../../exercise/story';
import { prose } from '../prose';
import { artificialities } from './artificialities';
import { bodies } from './bodies';
import { manual } from './manual';
import { map } from './map';
import { moves } from './moves';
import { teams } from './teams';

const rulesOfPlay: Opening['rulesOfPlay'] = [
  'Speak from the knowledge and the interests of your role. Disagreement is expected and useful.',
  'Nothing said here binds you or the organisation you come from.',
  'Take what control sends as it comes. Doubts about the scenario are noted and raised in the debrief.',
  'There is no score and no hidden answer. Nobody is assessed as a person.',
  'Nobody plays a victim or a perpetrator. Control speaks for Velmara’s government and the Wardens.',
  'The facilitator rules on what follows from a decision, and says why.',
  'You may step out, or pause for everyone, without giving a reason. After a pause only the facilitator resumes.',
  'The words “No duff” mean a real emergency. Everything stops.',
  'Ideas may be repeated outside. Who said them may not, and screens are not photographed.',
];

const objectives: Opening['objectives'] = [
  {
    id: 'O1',
    text: 'Say for every tool which strategy it serves and through which mechanism it is meant to work.',
  },
  { id: 'O2', text: 'Anticipate what the other side may do in answer, before it does.' },
  {
    id: 'O3',
    text: 'Seek agreement under a decision rule, and learn what others would need in order not to object.',
  },
  { id: 'O4', text: 'Weigh cost, risk and side effects, for whom they arise and what they make harder.' },
  { id: 'O5', text: 'Revisit an earlier choice: keep it, adapt it or leave it.' },
];

/** What everyone in the room may know from the start. */
export const opening: Opening = {
  scenarioId: 'velmara-a',
  revision: 1,
  title: 'Velmara',
  subtitle: 'Ninety minutes in one room, for 14 to 24 people. A fictional country after a disputed election.',
  minutes: 90,
  debriefFloorMinutes: 20,
  people: { from: 14, to: 24 },
  contentNote: prose`
    The scenario is fictional and text only. Reports describe discrimination and threats and, in the second half,
    damage to homes and accounts of violence, always at second hand and without detail. Some of this may be close to
    what you have lived or worked through. You can step out or pause at any time, and you owe nobody a reason.
  `,
  emergencyWord: 'No duff',
  manual,
  rulesOfPlay,
  respondent: { name: 'Velmara', letter: 'V' },
  teams,
  bodies,
  moves,
  debriefSteps: [
    { id: 'derole', minutes: 2 },
    { id: 'reflect', minutes: 2 },
    { id: 'timeline', minutes: 4 },
    { id: 'strategy', minutes: 5 },
    { id: 'interaction', minutes: 5 },
    { id: 'collective', minutes: 3 },
    { id: 'assessment', minutes: 4 },
    { id: 'takeaway', minutes: 2 },
    { id: 'close', minutes: 1 },
  ],
  objectives,
  artificialities,
  language: 'en-GB',
  map,
  baselineBody: 'security-council',
  baselineQuestion: 'How likely is it that the Security Council adopts any text in this exercise?',
};
