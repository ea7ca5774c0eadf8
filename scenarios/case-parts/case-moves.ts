import type { StoryMove } from '../../exercise/story';

/** Where and when the two decision points lie, and who answers. */
interface DecisionPoints {
  /** As in "How may … answer". */
  respondent: string;
  first: { title: string; date: string };
  second: { title: string; date: string };
}

/** The practice round and two dated decision points. Minutes without welcome, manual and the reading out of votes. */
export function caseMoves({ respondent, first, second }: DecisionPoints): StoryMove[] {
  return [
    {
      number: 0,
      title: 'Practice',
      scenarioTime: 'Practice, outside the case',
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
      title: first.title,
      scenarioTime: first.date,
      steps: [
        {
          step: 'update',
          minutes: 4,
          question: 'What is known at this date, from whom, and what is not known?',
        },
        {
          step: 'think',
          minutes: 2,
          question: 'Alone: which one tool would you consider, and how would it work? Or would you wait?',
        },
        {
          step: 'decide',
          minutes: 10,
          question:
            'What do we do or ask for, how is it meant to work, and what would make us change course?',
        },
        {
          step: 'anticipate',
          minutes: 2,
          question: `How may ${respondent} answer, given what there is to lose?`,
        },
        {
          step: 'reveal',
          minutes: 5,
          question:
            'What was assumed in answer, what had we expected, and what does that change for our card?',
        },
      ],
    },
    {
      number: 2,
      title: second.title,
      scenarioTime: second.date,
      steps: [
        {
          step: 'update',
          minutes: 3,
          question: 'What is new at this date, and which of our assumptions does it touch?',
        },
        { step: 'decide', minutes: 5, question: 'Do we keep, adapt or leave our first choice, and why?' },
        {
          step: 'agree',
          minutes: 8,
          question: 'Which text could enough members accept? What would others need in order not to object?',
        },
        {
          step: 'reveal',
          minutes: 4,
          question: 'What was agreed or not, how was it answered, and what would we look at next?',
        },
      ],
    },
  ];
}
