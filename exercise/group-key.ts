/** The longest name of a group, in characters. */
export const groupNameMax = 200;

/**
 * Under what a group of people that exercises again is known. Case, blanks at the ends or doubled, and marks that nobody
 * sees, such as those of direction, make no other group. Empty for a name that nobody could read.
 */
export function groupKey(name: string): string {
  const seen = name.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  // Both ways: only in capitals are ß and ss the same.
  return seen.replaceAll(/\s+/gu, ' ').trim().toUpperCase().toLowerCase();
}
