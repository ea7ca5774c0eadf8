/** A text of at most so many characters, cut between words, with the sign that something is left out. */
export function shortened(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const lastSpace = cut.lastIndexOf(' ');
  const kept = lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut;
  return `${kept.replace(/[\s,;:.]+$/u, '')} (…)`;
}
