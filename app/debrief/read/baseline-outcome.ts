import type { State } from '../../../exercise/state';
import { textsRead } from './read-votes';

/** Whether what the private question before play asks about came about; null where the scenario names no body that answers it. */
export function baselineOutcome(view: State): boolean | null {
  const body = view.opening?.baselineBody;
  if (body === undefined || (view.phase !== 'ended' && view.phase !== 'closed')) return null;
  return textsRead(view).some((text) => text.body === body && text.binding?.result.adopted);
}
