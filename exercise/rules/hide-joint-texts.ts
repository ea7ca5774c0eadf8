import { partiesOf } from '../joint-actions/partners';
import type { HiddenSubject, State } from '../state';
import { actionOf } from './joint-action-of';

type JointSubject = Extract<HiddenSubject, { action: string }>;

/** The texts of a joint action that a subject names, with the teams that have them, and whether the room has. Null: none. */
export function jointTexts(
  state: State,
  subject: JointSubject,
): { texts: string[]; teams: string[]; room: boolean } | null {
  const action = actionOf(state, subject.action);
  if (!action) return null;
  const texts = textsOf(action, subject).filter((text) => text !== '');
  return texts.length > 0 ? { texts, teams: partiesOf(action), room: action.shownAt !== null } : null;
}

function textsOf(action: NonNullable<ReturnType<typeof actionOf>>, subject: JointSubject): string[] {
  switch (subject.kind) {
    case 'joint-offer':
      return [action.text];
    case 'joint-answer':
      return action.answers.filter(({ team }) => team === subject.team).map(({ text }) => text);
    case 'commitment':
      return action.commitments
        .filter(({ id }) => id === subject.commitment)
        .flatMap(({ text, condition, checks }) => [text, condition, ...checks.map(({ reason }) => reason)]);
  }
}
