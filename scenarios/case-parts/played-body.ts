import type { StoryBody } from '../../exercise/story';
import { expandReadyBody } from '../bodies/expand-ready-body';
import type { ReadyBodyEntry } from '../bodies/ready-body-entry';

/** A ready body as a story plays it. Throws the problem's sentence where the entry names nothing, so that tests see it. */
export function playedBody(entry: ReadyBodyEntry): StoryBody {
  const body = expandReadyBody(entry);
  if (!body.ok) throw new Error(body.problem.message);
  return body.found;
}
