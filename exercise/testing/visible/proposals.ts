import type { State } from '../../state';
import type { Audience } from './audience';

/** A text is its body's, staff's and the debrief's, which is not told what person argued to a seat. */
export function visibleProposals({ proposals }: State, to: Audience): State['proposals'] {
  if (to.isStaff) return proposals;
  const ofBody = proposals.filter((one) => one.body === to.body);
  if (!to.isDebrief) return ofBody;
  return proposals.map((one) =>
    one.arguments ? { ...one, arguments: one.arguments.map((said) => ({ ...said, author: null })) } : one,
  );
}
