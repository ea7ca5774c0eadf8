import type { EvaluationGuide } from '../../exercise/story';

/** What can be looked at if a seventh person would like to watch: how the teams worked, never what they chose. */
export const evaluationGuides: EvaluationGuide[] = [
  {
    objective: 'O1',
    target: 'Each card says by which steps the tool is meant to change something.',
    tasks: [
      { id: 'mechanism', text: 'Did the team state a mechanism before it signed?' },
      { id: 'known', text: 'Did it keep what was seen apart from what it inferred?' },
    ],
  },
  {
    objective: 'O2',
    target: 'The answer of the other side is discussed before it is known.',
    tasks: [
      { id: 'counter-move', text: 'Did the team think of more than one answer before the reveal?' },
      { id: 'other-view', text: 'Did somebody put the situation as the governor may see it?' },
    ],
  },
  {
    objective: 'O3',
    target: 'The rule of the Council was known before the vote, and somebody asked what others need.',
    tasks: [
      { id: 'rule', text: 'Did the members know that two of three decide?' },
      {
        id: 'not-object',
        text: 'Did somebody ask another member what it would need in order not to object?',
      },
    ],
  },
];
