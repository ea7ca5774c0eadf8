import type { EvaluationGuide } from '../../exercise/story';
import { evaluationGuides as ofVelmaraA } from '../velmara-a/evaluation-guides';

/** What three hours add to the guides of the ninety-minute design, objective by objective. */
const added: Record<string, EvaluationGuide['tasks']> = {
  O1: [
    {
      id: 'means-together',
      text: 'Did the team find out what others hold that its tool needs, before it counted on it?',
    },
  ],
  O3: [
    {
      id: 'burden',
      text: 'Was it said who carries which part, in money, transport, enforcement or places, and by when?',
    },
    {
      id: 'other-body',
      text: 'Did the body ask where the other bodies stand, and wait or go ahead for a reason?',
    },
  ],
  O4: [
    { id: 'closed-options', text: 'Did the team name an option that its choice would close?' },
    { id: 'pre-mortem', text: 'Did a reason from the silent pre-mortem change something on the card?' },
  ],
  O5: [
    { id: 'first-card', text: 'Did the team come back to its first card in the third move?' },
    { id: 'put-aside', text: 'Did it look again at an option that it had put aside?' },
  ],
};

/** A task of the ninety-minute design that speaks of its last move, which is not the last one here. */
const ofSecondMove = 'revisit';

/** What evaluators look at: how the teams worked, never what they chose and never who they are. */
export const evaluationGuides: EvaluationGuide[] = ofVelmaraA.map(({ objective, target, tasks }) => ({
  objective,
  target,
  tasks: [...tasks.filter(({ id }) => id !== ofSecondMove), ...(added[objective] ?? [])],
}));
