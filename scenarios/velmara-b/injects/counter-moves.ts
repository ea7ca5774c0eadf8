import type { StoryInject } from '../../../exercise/story';
import { fromVelmaraA } from './from-velmara-a';

/** Inject 7, the answer to the first move, with the texts of the ninety-minute design. */
export const counterMoveOne: StoryInject = fromVelmaraA('7', {
  plannedMinute: 60,
  maximumMinutes: 8,
  facilitatorNote:
    'SimCell, or the red cell where there is one, chooses without having seen a forecast, and first writes one sentence on what Velmara protects by it. CM6 needs the lead’s consent. Then one contested action goes into the matrix: reasons for, reasons against, private probabilities, and your ruling with its reason before the probabilities are shown.',
});

/** Inject 12, the answer to what was adopted or blocked. It waits until the Security Council’s vote has been read. */
export const counterMoveTwo: StoryInject = fromVelmaraA('12', {
  plannedMinute: 104,
  maximumMinutes: 7,
  expectedAction:
    'Each team names one assumption of its first card that has moved, and takes it into the third move.',
  facilitatorNote:
    'Chosen after the votes have been read, and it may repeat the first counter-move. The texts speak of what was discussed, not of what was adopted, so that all fit any result. CM6 needs your consent. Ask first: who enforces what was agreed, and with whose people?',
  waitsFor: {
    any: [
      { vote: { body: 'security-council', result: 'adopted' } },
      { vote: { body: 'security-council', result: 'not-adopted' } },
    ],
  },
});
