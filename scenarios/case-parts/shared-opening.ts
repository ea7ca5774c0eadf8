import type { Opening } from '../../exercise/story';

/** What the case studies have in common of what everyone may know from the start. */
export const sharedOpening = {
  revision: 1,
  minutes: 90,
  debriefFloorMinutes: 28,
  people: { from: 14, to: 24 },
  emergencyWord: 'No duff',
  language: 'en-GB',
  debriefSteps: [
    { id: 'derole', minutes: 2 },
    { id: 'reflect', minutes: 2 },
    { id: 'timeline', minutes: 5 },
    { id: 'strategy', minutes: 5 },
    { id: 'interaction', minutes: 4 },
    { id: 'collective', minutes: 3 },
    { id: 'assessment', minutes: 3 },
    { id: 'evidence', minutes: 3 },
    { id: 'takeaway', minutes: 2 },
    { id: 'close', minutes: 1 },
  ],
  objectives: [
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
  ],
} satisfies Partial<Opening>;

/** The rules of play of a case study, with the sentence that says for whom control speaks. */
export const caseRules = (controlSpeaks: string): Opening['rulesOfPlay'] => [
  'The case is real. Decide with what was known at the date on the screen; leave out what you know of later, and say so when you cannot.',
  'You hold an office, not a person’s name. Nobody imitates anybody who lives or lived.',
  `Nobody plays a victim or a perpetrator. ${controlSpeaks}`,
  'What control answers is an assumption of the exercise and no account of what anybody did.',
  'There is no score and no hidden answer. What was done is read in the debrief, as one choice among others.',
  'The facilitator rules on what follows from a decision, and says why.',
  'You may step out, or pause for everyone, without giving a reason. After a pause only the facilitator resumes.',
  'The words “No duff” mean a real emergency. Everything stops.',
  'Ideas may be repeated outside. Who said them may not, and screens are not photographed.',
];

/** What is simpler in the room than it was. */
export const caseArtificialities: string[] = [
  'Time passes between the two decisions, which lie on two dates. The second begins from the public record of its date, whatever you chose in the first.',
  'Each team stands for institutions of many hundreds of people, and decides without asking home.',
  'What seats want, and what private instructions say, is assumed for the exercise. It describes no government’s position.',
  'Reports are few, short and in one language, and hold less than an archive does.',
  'Every team may use every tool of the framework. Who had the money, the law or the means is left to your judgement.',
  'Bodies are played with fewer members than they had. The screen says by what rule they decide here.',
];
