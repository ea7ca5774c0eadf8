import { readFileSync } from 'node:fs';

/** One system call, in the order of the trace. Its place there is the clock: a tracer sees one event after the other. */
export interface Call {
  name: string;
  /** What it was given, as strace prints it. */
  given: string;
  /** What it gave back; -1 for a refusal, NaN when the process ended in it. */
  result: number;
  /** Where a descriptor that it gave back leads to; empty when it gave none. */
  opened: string;
  /** The line where it began. */
  began: number;
  /** The line where it came back. */
  ended: number;
}

const start = /^(\d+) +([a-z0-9_]+)\((.*)$/s;
const resumed = /^(\d+) +<\.\.\. ([a-z0-9_]+) resumed>(.*)$/s;
const unfinished = ' <unfinished ...>';

/** Splits what a call was given from what it gave back; strace fills up with spaces in between. */
function parted(text: string): { given: string; result: number; opened: string } {
  const at = text.lastIndexOf(' = ');
  if (at < 0) return { given: text, result: Number.NaN, opened: '' };
  const given = text.slice(0, at).trimEnd().replace(/\)$/, '');
  const [, word, opened = ''] = /^(\S+?)(?:<(.*)>)?(?: .*)?$/.exec(text.slice(at + 3)) ?? [];
  return { given, result: Number(word), opened };
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
        calls.push({ ...begun, ...parted(begun.given + rest), ended: place });
        pending.delete(goesOn as string);
        return;
      }
      const [, pid, name, text] = start.exec(line) ?? [];
      if (pid === undefined || name === undefined || text === undefined) return;
      if (text.endsWith(unfinished)) {
        pending.set(pid, { name, given: text.slice(0, -unfinished.length), began: place });
      } else calls.push({ name, ...parted(text), began: place, ended: place });
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
