import { expect, test } from 'vitest';
import { freeTextsOf } from '../../exercise/free-texts';
import { seats } from '../../exercise/testing/an-exercise';
import { wholeEvening } from '../../exercise/testing/whole-evening';
import type { PaperFormat } from './paper';
import { papers } from './paper-list';
import { redact } from './redact';
import { struckTexts } from './struck-texts';
import { filesIn } from './testing/files-in';
import { recorded, whole } from './testing/recorded';
import { writeHere } from './writing/write-here';

/** The formats that are read here; a PDF is written from the same document as the Word file. */
const read: PaperFormat[] = ['docx', 'xlsx', 'csv', 'jsonl'];

test('a text that review left out, or staff hid, stands in no paper, MSEL or record', async () => {
  const evening = wholeEvening();
  for (const { item } of freeTextsOf(evening.viewOf('lead')).filter(({ text }) => text.length >= 12))
    evening.with(seats.lead, { type: 'ReviewText', item, isLeftOut: true });
  const struck = (await all(evening, [])).join('\n');
  const texts = await struckTexts(await sourceOf(evening));
  const long = [...new Set(texts)].filter((text) => text.length >= 12 && struck.includes(text));
  // Without the review they do stand there, or nothing would be shown.
  expect(long.length).toBeGreaterThan(20);
  const files = (await all(evening, texts)).join('\n');
  expect(long.filter((text) => files.includes(text))).toEqual([]);
});

type Evening = ReturnType<typeof wholeEvening>;
const sourceOf = (evening: Evening) => recorded(evening, ['lead']);

/** Every paper of the lead, in every format, as text. */
async function all(evening: Evening, struck: string[]): Promise<string[]> {
  const { log, exerciseId, upTo } = await sourceOf(evening);
  const request = {
    log,
    exerciseId,
    upTo,
    channel: 'lead' as const,
    view: evening.viewOf('lead'),
    whole: evening.state,
    now: evening.now,
    redaction: redact(evening.state, { pseudonyms: false, struck }),
    isLarge: false,
    marks: [],
    write: writeHere,
  };
  const wanted = papers.flatMap((paper) => paper.formats.map((format) => ({ paper, format })));
  const files: string[] = [];
  for (const { paper, format } of wanted.filter((one) => read.includes(one.format))) {
    const body = await paper.make(request, format);
    files.push(
      body instanceof Uint8Array ? textIn(body) : typeof body === 'string' ? body : await whole(body),
    );
  }
  return files;
}

const textIn = (packed: Uint8Array) =>
  Object.values(filesIn(packed))
    .join('\n')
    .replace(/<[^>]*>/gu, '');
