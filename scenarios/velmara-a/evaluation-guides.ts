import type { EvaluationGuide } from '../../exercise/story';

/** What evaluators look at in Velmara: how the teams worked, never what they chose and never who they are. */
export const evaluationGuides: EvaluationGuide[] = [
  {
    objective: 'O1',
    target:
      'Each card says by which steps the tool is meant to change something, in words that the whole team shares.',
    tasks: [
      { id: 'mechanism', text: 'Did the team state a mechanism for its tool, before it signed the card?' },
      {
        id: 'alternatives',
        text: 'Did it hold more than one strategy next to the situation before it settled?',
      },
      { id: 'known', text: 'Did it keep what was seen apart from what it inferred?' },
    ],
  },
  {
    objective: 'O2',
    target:
      'The answer of the other side is discussed before it is known, and more than one is thought possible.',
    tasks: [
      {
        id: 'counter-move',
        text: 'Did the team consider a counter-move to its own choice before the reveal?',
      },
      { id: 'other-view', text: 'Did somebody put the situation as the other side may see it?' },
      {
        id: 'spread',
        text: 'Did the forecast come out of several opinions, and were the differences spoken of?',
      },
    ],
  },
  {
    objective: 'O3',
    target:
      'Those who have to agree were asked what they need, and the rule of the body was known before the vote.',
    tasks: [
      { id: 'rule', text: 'Did the members know the rule of decision before they voted?' },
      {
        id: 'not-object',
        text: 'Did somebody ask another team or member what it would need in order not to object?',
      },
      { id: 'changed-text', text: 'Was a text or a plan changed in answer to what others said?' },
    ],
  },
  {
    objective: 'O4',
    target: 'Costs, risks and side effects are named together with the people for whom they would arise.',
    tasks: [
      { id: 'for-whom', text: 'Did the team say for whom a cost or a risk would arise?' },
      { id: 'side-effects', text: 'Did it look for effects beyond the one that it wanted?' },
      { id: 'affected', text: 'Did it take in what the people concerned say about themselves?' },
    ],
  },
  {
    objective: 'O5',
    target:
      'An earlier choice is taken up again with new facts, and it is said why it is kept, adapted or left.',
    tasks: [
      { id: 'revisit', text: 'Did the team come back to its earlier card in the second move?' },
      { id: 'change-course', text: 'Did it hold what happened against the line “we change course if”?' },
      { id: 'reason', text: 'Did it give a reason for keeping, adapting or leaving its choice?' },
    ],
  },
];
