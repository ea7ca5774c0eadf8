import type { StoryMove } from '../../exercise/story';

/** A trial round and one move with all six steps. Minutes without the welcome. */
export const moves: StoryMove[] = [
  {
    number: 0,
    title: 'Practice',
    scenarioTime: 'Practice, before Day 4',
    steps: [
      { step: 'update', minutes: 1, question: 'What does this report say, and what does it leave open?' },
      {
        step: 'decide',
        minutes: 2,
        question: 'Choose any tool and sign as two. The choice does not matter.',
      },
    ],
  },
  {
    number: 1,
    title: 'Market day',
    scenarioTime: 'Day 4, 09:00',
    steps: [
      { step: 'update', minutes: 1, question: 'What do we know, from whom, and what do we not know?' },
      {
        step: 'think',
        minutes: 1,
        question: 'Alone: which one tool would you consider, and how would it work?',
      },
      {
        step: 'decide',
        minutes: 3,
        question: 'What do we do, by which steps is it meant to work, and what would make us change course?',
      },
      {
        step: 'anticipate',
        minutes: 1,
        question: 'How may the governor answer, given what he stands to lose?',
      },
      {
        step: 'agree',
        minutes: 3,
        question:
          'Which one sentence could two of the three members accept? What would the third, and Wexholm, need in order not to object?',
      },
      {
        step: 'reveal',
        minutes: 2,
        question: 'What did he do, what had we expected, and what does that change for our card?',
      },
    ],
  },
];
