import type { HiddenSubject, JointAction } from '../state';
import { change } from './change';

/** A joint action with the sentence in the place of a text, as far as there was one. */
export function withoutJointText(
  action: JointAction,
  subject: Extract<HiddenSubject, { action: string }>,
  text: string,
): JointAction {
  switch (subject.kind) {
    case 'joint-offer':
      return { ...action, text };
    case 'joint-answer': {
      const is = ({ team }: { team: string }) => team === subject.team;
      return { ...action, answers: change(action.answers, is, (answer) => ({ ...answer, text })) };
    }
    case 'commitment': {
      const is = ({ id }: { id: string }) => id === subject.commitment;
      const commitments = change(action.commitments, is, (commitment) => ({
        ...commitment,
        text,
        condition: commitment.condition && text,
        checks: commitment.checks.map((check) => ({ ...check, reason: text })),
      }));
      return { ...action, commitments };
    }
  }
}
