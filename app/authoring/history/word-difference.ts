/** A run of words that stayed, went or came. */
export interface WordRun {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Words beyond which two texts are told apart by lines: comparing them word by word would hold up the page. */
const mostWords = 1_500;

/** What became of a text, word by word: the longest common sequence stays. Long texts are compared by lines. */
export function wordDifference(before: string, after: string): WordRun[] {
  const isLong = Math.max(before.length, after.length) > mostWords * 6;
  const split = (text: string) => text.split(isLong ? /(?<=\n)/u : /(?<=\s)/u).filter((one) => one !== '');
  const old = split(before);
  const fresh = split(after);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end += 1;
  }
  return joined([
    ...old.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...old.slice(old.length - end).map((text) => ({ kind: 'same' as const, text })),
  ]);
}

function middle(old: string[], fresh: string[]): WordRun[] {
  if (old.length * fresh.length > mostWords * mostWords) {
    return [
      ...old.map((text) => ({ kind: 'gone' as const, text })),
      ...fresh.map((text) => ({ kind: 'new' as const, text })),
    ];
  }
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      runs.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'gone', text: old[i] ?? '' });
      i += 1;
    } else {
      runs.push({ kind: 'new', text: fresh[j] ?? '' });
      j += 1;
    }
  }
  return runs;
}

function joined(runs: WordRun[]): WordRun[] {
  const all: WordRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}
