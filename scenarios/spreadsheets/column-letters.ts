/** The letters of a column: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The number of a column by its letters, counted from 0; null where these are none that a sheet can have. */
export function columnOf(letters: string): number | null {
  if (!/^[a-z]{1,3}$/iu.test(letters)) return null;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= 16_384 ? number - 1 : null;
}
