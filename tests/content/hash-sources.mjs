// `node tests/content/hash-sources.mjs <text> <text>`: writes the hashes of all runs of words of the sources' plain texts, so
// that a test can see whether we copied without the texts lying here. Run by hand, when a source is added.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { hashBytes, hashOf, runLength, runsOf } from './word-runs.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name the plain texts of the sources, one path after the other.');
  process.exit(1);
}
const salt = randomBytes(16).toString('hex');
const runs = paths.flatMap((path) => runsOf(readFileSync(path, 'utf8')));
// In the order of the hashes, which says nothing about the order of the words.
const hashes = [...new Set(runs.map((run) => hashOf(salt, run)))].sort();
const bytes = Buffer.concat(hashes.map((hash) => Buffer.from(hash, 'base64')));
const lines = bytes.toString('base64').match(/.{1,100}/g) ?? [];
const head = JSON.stringify({ salt, runLength, hashBytes, runs: hashes.length });
writeFileSync(
  new URL('../fixtures/source-word-runs.txt', import.meta.url),
  `${[head, ...lines].join('\n')}\n`,
);
console.log(`${hashes.length} runs of ${runLength} words`);
