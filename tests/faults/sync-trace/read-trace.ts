import { readFileSync } from 'node:fs';

/** One system call, in the order of the trace. Its place there is the clock: a tracer sees one event after the other. */
export interface Call {
  name: string;
  /** What it was given, as strace prints it. */
  given: string;
  /** What it gave back; -1 for a refusal, NaN when the process ended in it. */
  result: number;
  /** The line where it began. */
  began: number;
  /** The line where it came back. */
  ended: number;
}

const start = /^(\d+) +([a-z0-9_]+)\((.*)$/s;
const resumed = /^(\d+) +<\.\.\. ([a-z0-9_]+) resumed>(.*)$/s;
const unfinished = ' <unfinished ...>';

/** Splits what a call was given from what it gave back. */
function parted(text: string): { given: string; result: number } {
  const at = text.lastIndexOf(') = ');
  const [word = ''] = text.slice(at + 4).split(/[ <]/, 1);
  return { given: at < 0 ? text : text.slice(0, at), result: at < 0 ? Number.NaN : Number(word) };
}

/** Reads the output of `strace -f`. */
export function readTrace(file: string): Call[] {
  const calls: Call[] = [];
  const pending = new Map<string, { name: string; given: string; began: number }>();
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, place) => {
      const [, goesOn, , rest] = resumed.exec(line) ?? [];
      const begun = goesOn === undefined ? undefined : pending.get(goesOn);
      if (begun && rest !== undefined) {
        const { given, result } = parted(begun.given + rest.replace(/ +(?=\) = )/, ''));
        calls.push({ ...begun, given, result, ended: place });
        pending.delete(goesOn as string);
        return;
      }
      const [, pid, name, text] = start.exec(line) ?? [];
      if (pid === undefined || name === undefined || text === undefined) return;
      if (text.endsWith(unfinished)) {
        pending.set(pid, { name, given: text.slice(0, -unfinished.length), began: place });
      } else calls.push({ name, ...parted(text.replace(/ +(?=\) = )/, '')), began: place, ended: place });
    });
  return calls.sort((one, other) => one.began - other.began);
}

/** The file, folder or connection that a call's first descriptor leads to; empty when it has none. */
export function placeOf({ given }: Call): string {
  return /^\d+<(.*?)>(?:,|$)/s.exec(given)?.[1] ?? '';
}

/** The texts in quotes among what a call was given. */
export function textsOf({ given }: Call): string[] {
  return [...given.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, text]) => text as string);
}
