import type { StoryBody } from '../../exercise/story';
import { followUpsOf } from '../../exercise/voting/follow-ups';
import type { VoteResult } from '../../exercise/voting/rule';

/** Something that the rules offer after a text failed; the words lie in the messages under the same name. */
export type NextStep =
  | { kind: 'statement' | 'debate' | 'unity' | 'again' | 'coalition' }
  | { kind: 'body'; body: StoryBody };

/** What the rules offer after a result, with the other bodies of this exercise by name. The facilitator opens one. */
export function nextSteps(others: StoryBody[], result: VoteResult): NextStep[] {
  return followUpsOf(result).flatMap((kind): NextStep[] =>
    kind === 'body' ? others.map((body) => ({ kind, body })) : [{ kind }],
  );
}
