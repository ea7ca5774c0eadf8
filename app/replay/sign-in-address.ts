/** The address at which somebody signs in and comes back to the moment that is named now. */
export function signInAddress(exerciseId: string): string {
  const back = `/replay/${encodeURIComponent(exerciseId)}${window.location.hash}`;
  return `/sign-in?next=${encodeURIComponent(back)}`;
}
