/** Texts that were too long for where they go, by the path at which they stood. */
export interface Cuts {
  paths: string[];
}

/** A text without what is too long for its place, or what stands in for an empty one. What was cut is noted. */
export function cutTo(longest: number, text: string, path: string, cuts: Cuts, instead = ''): string {
  const whole = text.trim();
  if (whole === '') return instead;
  if (whole.length <= longest) return whole;
  cuts.paths.push(path);
  // Half of a pair of characters cannot be stored.
  return `${whole.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** What was cut, in one line each. */
export const cutsInWords = ({ paths }: Cuts) =>
  paths.map((path) => ({
    path,
    count: 1,
    sentence: `The text at ${path} is too long for a story and was cut.`,
  }));
