import type { Opening } from '../../exercise/story';
import { prose } from '../prose';
import { opening as ofVelmaraA } from '../velmara-a/opening';
import { artificialities } from './artificialities';
import { bodies } from './bodies';
import { manual } from './manual';
import { moves } from './moves';
import { teams } from './teams';
import { toolRules } from './tool-rules';

/** What everyone in the room may know from the start. Rules of play, objectives and map are those of the ninety-minute design. */
export const opening: Opening = {
  ...ofVelmaraA,
  scenarioId: 'velmara-b',
  revision: 1,
  title: 'Velmara, three hours',
  subtitle:
    'Three hours with a staffed control, for 28 to 45 people. A fictional country after a disputed election.',
  minutes: 180,
  debriefFloorMinutes: 20,
  people: { from: 28, to: 45 },
  contentNote: prose`
    The scenario is fictional and text only. Reports describe discrimination and threats and, after the break, damage to
    homes and accounts of violence, always at second hand and without detail. Some of this may be close to what you have
    lived or worked through. You can step out or pause at any time, and you owe nobody a reason.
  `,
  manual,
  teams,
  bodies,
  toolRules,
  moves,
  debriefSteps: [
    { id: 'derole', minutes: 2 },
    { id: 'reflect', minutes: 2 },
    { id: 'timeline', minutes: 7 },
    { id: 'strategy', minutes: 7 },
    { id: 'interaction', minutes: 7 },
    { id: 'collective', minutes: 6 },
    { id: 'assessment', minutes: 5 },
    { id: 'evidence', minutes: 3 },
    { id: 'takeaway', minutes: 4 },
    { id: 'close', minutes: 2 },
  ],
  artificialities,
};
