import { partiesOf } from '../joint-actions/partners';
import type { JointAction, State } from '../state';

/** The action of this id; undefined when there is none. Ids come from outside. */
export function actionOf({ jointActions }: State, id: string): JointAction | undefined {
  return Object.hasOwn(jointActions, id) ? jointActions[id] : undefined;
}

/** What an event says of the action that it is about. */
export function about(action: JointAction): { action: string; parties: string[]; shown: boolean } {
  return { action: action.id, parties: partiesOf(action), shown: action.shownAt !== null };
}
