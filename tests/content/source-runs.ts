import { readFileSync } from 'node:fs';
import { hashBytes, hashOf, runLength, runsOf } from './word-runs.mjs';

/** The runs of words of some sources, known by salted hashes only. */
export interface SourceRuns {
  salt: string;
  /** In base64. */
  hashes: ReadonlySet<string>;
}

/** Reads what `hash-sources.mjs` wrote. Throws when it was written for runs of another length. */
export function readSourceRuns(file: URL): SourceRuns {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const { salt, ...form } = JSON.parse(head);
  if (form.runLength !== runLength || form.hashBytes !== hashBytes) {
    throw new Error('The hashes are of another form: run tests/content/hash-sources.mjs again.');
  }
  const bytes = Buffer.from(lines.join(''), 'base64');
  const hashes = new Set<string>();
  for (let at = 0; at < bytes.length; at += hashBytes) {
    hashes.add(bytes.subarray(at, at + hashBytes).toString('base64'));
  }
  return { salt, hashes };
}

/** The runs of a text that a source has too. */
export function sharedRuns(text: string, { salt, hashes }: SourceRuns): string[] {
  return runsOf(text).filter((run) => hashes.has(hashOf(salt, run)));
}
