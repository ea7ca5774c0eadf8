import { expect } from 'vitest';
import { recordLines } from '../record/record-lines';
import { recordCsv } from '../record/record-table';
import { type RedactionOptions, redact } from '../redact';
import type { NamedPlay } from './canary-names';
import { recorded, whole } from './recorded';

/** Both ways of naming nobody. */
export const ways: [string, RedactionOptions][] = [
  ['pseudonyms', { pseudonyms: true, chathamHouse: false }],
  ['the Chatham House Rule', { pseudonyms: false, chathamHouse: true }],
];

/** Writes the record of a play in each format for each audience, and looks for every name in it. */
export async function expectNoName(play: NamedPlay, options: RedactionOptions): Promise<void> {
  const redaction = redact(play.state, options);
  for (const channel of ['lead', 'debrief'] as const) {
    const source = await recorded(play, [channel]);
    for (const file of [recordLines(source, redaction), recordCsv(source, redaction)]) {
      const written = await whole(file);
      expect(play.names.filter((name) => written.includes(name))).toEqual([]);
    }
  }
}
