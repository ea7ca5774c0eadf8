/** Anonymous answers are shown from this many on (practice 3.5). */
export const anonymousFrom = 5;

/** Whether so many answers may be shown, where so many were shown before: from five on, and again with five more. */
export function mayBeShown(answers: number, shownBefore: number): boolean {
  return answers >= shownBefore + anonymousFrom;
}
