import type { StoryMove } from '../../exercise/story';

/** The practice round and three moves. Minutes without welcome, set-up and the break, which the running order holds. */
export const moves: StoryMove[] = [
  {
    number: 0,
    title: 'Practice',
    scenarioTime: 'Practice, before Day 12',
    steps: [
      { step: 'update', minutes: 2, question: 'What does this report say, and what does it leave open?' },
      {
        step: 'decide',
        minutes: 4,
        question:
          'Choose any tool, say in one line how it would work, sign as two, and send control one line.',
      },
      {
        step: 'agree',
        minutes: 2,
        question: 'If you sit in a body: can you find your vote and cast it? Can everybody find the way out?',
      },
    ],
  },
  {
    number: 1,
    title: 'Early signs',
    scenarioTime: 'Day 12, 08:00',
    steps: [
      { step: 'update', minutes: 3, question: 'What do we know, from whom, and what do we not know?' },
      {
        step: 'think',
        minutes: 2,
        question:
          'Alone: which one tool would you consider, and how would it work? Or would you not act yet?',
      },
      {
        step: 'decide',
        minutes: 21,
        question:
          'What do we do or ask for, how is it meant to work, whom do we need for it, and what would make us change course?',
      },
      {
        step: 'anticipate',
        minutes: 2,
        question: 'How may Velmara’s government answer, given what it stands to lose?',
      },
      {
        step: 'reveal',
        minutes: 8,
        question: 'What did they do, what had we expected, and what does that change for our card?',
      },
    ],
  },
  {
    number: 2,
    title: 'Collective action',
    scenarioTime: 'Day 14, 07:30',
    steps: [
      {
        step: 'update',
        minutes: 4,
        question: 'What is new, who disputes it, and which of our assumptions does it touch?',
      },
      {
        step: 'agree',
        minutes: 22,
        question:
          'Which text could enough members accept, who carries what part of the burden, and what would each of the others need in order not to object?',
      },
      {
        step: 'reveal',
        minutes: 7,
        question: 'What was agreed or not, who enforces it, and how was it answered?',
      },
    ],
  },
  {
    number: 3,
    title: 'Adapt',
    scenarioTime: 'Day 17, 09:00',
    steps: [
      {
        step: 'update',
        minutes: 2,
        question: 'What has opened or closed since the first move?',
      },
      {
        step: 'think',
        minutes: 3,
        question: 'Alone: six months have passed and our plan has failed. What was the reason?',
      },
      {
        step: 'decide',
        minutes: 11,
        question:
          'Do we keep, adapt or leave our first choice? What does it bring, what does it cost and whom, what else may follow, and which options does it close?',
      },
      {
        step: 'reveal',
        minutes: 5,
        question: 'What has each team kept, adapted or left, and what would have to be true for it to work?',
      },
    ],
  },
];
