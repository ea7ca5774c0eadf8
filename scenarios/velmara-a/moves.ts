import type { StoryMove } from '../../exercise/story';

/** The practice round and two moves. Minutes without welcome, manual and the reading out of votes. */
export const moves: StoryMove[] = [
  {
    number: 0,
    title: 'Practice',
    scenarioTime: 'Practice, before Day 12',
    steps: [
      { step: 'update', minutes: 2, question: 'What does this report say, and what does it leave open?' },
      {
        step: 'decide',
        minutes: 2,
        question: 'Choose any tool, say in one line how it would work, and sign as two.',
      },
      { step: 'agree', minutes: 1, question: 'If you sit in a body: can you find your vote and cast it?' },
    ],
  },
  {
    number: 1,
    title: 'Early signs',
    scenarioTime: 'Day 12, 08:00',
    steps: [
      { step: 'update', minutes: 4, question: 'What do we know, from whom, and what do we not know?' },
      {
        step: 'think',
        minutes: 2,
        question:
          'Alone: which one tool would you consider, and how would it work? Or would you not act yet?',
      },
      {
        step: 'decide',
        minutes: 11,
        question: 'What do we do or ask for, how is it meant to work, and what would make us change course?',
      },
      {
        step: 'anticipate',
        minutes: 2,
        question: 'How may Velmara’s government answer, given what it stands to lose?',
      },
      {
        step: 'reveal',
        minutes: 5,
        question: 'What did they do, what had we expected, and what does that change for our card?',
      },
    ],
  },
  {
    number: 2,
    title: 'Agreement',
    scenarioTime: 'Day 14, 07:30',
    steps: [
      {
        step: 'update',
        minutes: 3,
        question: 'What is new, who disputes it, and which of our assumptions does it touch?',
      },
      {
        step: 'agree',
        minutes: 12,
        question:
          'Which text could enough members accept? What would each of the others need in order not to object, and from whom?',
      },
      {
        step: 'reveal',
        minutes: 4,
        question:
          'What was agreed or not, how was it answered, and would we keep, adapt or leave our first choice?',
      },
    ],
  },
];
