import type { DebriefStepId, Opening, Script } from '../../../exercise/story';
import { counterMoves } from '../../../framework/counter-moves';

/** The debrief of a draft: half an hour. */
export const debriefSteps: { id: DebriefStepId; minutes: number }[] = [
  { id: 'derole', minutes: 3 },
  { id: 'reflect', minutes: 3 },
  { id: 'timeline', minutes: 6 },
  { id: 'strategy', minutes: 5 },
  { id: 'interaction', minutes: 5 },
  { id: 'takeaway', minutes: 5 },
  { id: 'close', minutes: 3 },
];

/** What a draft says before anybody has written it. */
export const genericOpening: Pick<
  Opening,
  'contentNote' | 'emergencyWord' | 'manual' | 'rulesOfPlay' | 'respondent' | 'baselineQuestion'
> = {
  contentNote:
    'To be written: what kind of reports people will read here. You can step out or pause at any time, and you owe nobody a reason.',
  emergencyWord: 'No duff',
  manual: [
    {
      heading: 'Where things stand',
      text: 'To be written: the situation as everybody knows it when the exercise begins.',
    },
  ],
  rulesOfPlay: [
    'Speak from the knowledge and the interests of your role. Disagreement is expected and useful.',
    'Nothing said here binds you or the organisation you come from.',
    'Nobody plays a victim or a perpetrator.',
    'The facilitator rules on what follows from a decision, and says why.',
    'You may step out, or pause for everyone, without giving a reason. After a pause only the facilitator resumes.',
    'The words “No duff” mean a real emergency. Everything stops.',
  ],
  respondent: { name: 'The other side', letter: 'R' },
  baselineQuestion: 'How likely is it that the teams agree on one text before play ends?',
};

/** A sign for each of the nine counter-moves, of the kinds that the framework names. */
export const genericTellTales: Script['tellTales'] = counterMoves.map(
  ({ id, tellTales: [first = '', second = ''] }) => ({
    counterMove: id,
    text: `To be written for this story; a sign may be: ${first}${second ? `, or ${second}` : ''}.`,
  }),
);
