const candidates = [',', ';', '\t', '|'] as const;

/** What parts the columns of a text, and where its first row begins. null where nothing parts them. */
export function findDelimiter(text: string): { delimiter: string | null; from: number } {
  // A first line that spreadsheet programs write and read themselves.
  const said = /^sep=(.)\r?\n?/iu.exec(text);
  if (said) return { delimiter: said[1] ?? ',', from: said[0].length };
  const counts = candidates.map((delimiter) => ({
    delimiter,
    score: scoreOf(text.slice(0, 200_000), delimiter),
  }));
  const best = counts.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.score > 0 ? best.delimiter : null, from: 0 };
}

/** How many rows have as many columns as most rows have, times how many that are: commas in sentences part them unevenly. */
function scoreOf(text: string, delimiter: string): number {
  const counts = countsIn(text, delimiter)
    .slice(0, 100)
    .filter((count) => count >= 0);
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const most = [...tally]
    .filter(([count]) => count > 0)
    .sort((one, other) => other[1] * other[0] - one[1] * one[0])[0];
  if (!most) return 0;
  const [count, rows] = most;
  return (rows / counts.length) * Math.min(count, 12) + count / 1_000;
}

/** Delimiters outside quotes, row by row; -1 for rows without anything. */
function countsIn(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let [count, isQuoted, isEmpty] = [0, false, true];
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '\n' || letter === '\r')) {
      counts.push(isEmpty ? -1 : count);
      [count, isEmpty] = [0, true];
      continue;
    } else if (!isQuoted && letter === delimiter) count += 1;
    if (letter !== delimiter) isEmpty = false;
  }
  if (!isEmpty) counts.push(count);
  return counts;
}
