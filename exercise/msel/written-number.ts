import type { State } from '../state';

/** The letters behind a number, in order and without an end: a to z, aa to zz, aaa and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/**
 * EX115: the number of an inject that is written on the spot: that of the line that last began to go out, with the next
 * free letter, 0 before the first. A number that was given once is never given again, so that a printed list stays true.
 */
export function numberForWritten(state: State): string {
  const last = state.releases.findLast((release) => release.inject !== null && release.number !== null);
  const base = last?.number?.replace(/[a-z]+$/u, '') ?? '0';
  const taken = new Set([
    ...(state.script?.injects ?? []).map((inject) => inject.number),
    ...state.releases.map((release) => release.number),
  ]);
  let index = 0;
  while (taken.has(base + letters(index))) index += 1;
  return base + letters(index);
}
