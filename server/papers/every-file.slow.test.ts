import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { disclose } from '../../exercise/disclose';
import { evolve } from '../../exercise/evolve';
import { initialState } from '../../exercise/state';
import { wholeEvening } from '../../exercise/testing/whole-evening';
import { looksLikeFormula } from './cell-text';
import type { PaperRequest } from './paper';
import { papers } from './paper-list';
import { redact } from './redact';
import { arabicName, combining, longWord } from './testing/a-paper';
import { filesIn } from './testing/files-in';
import { textOfDocx } from './testing/read-docx';
import { pagesOfPdf } from './testing/read-pdf';
import { recorded, whole } from './testing/recorded';
import { sharedStrings } from './testing/shared-strings';
import { formula, withFormulas } from './testing/with-formulas';
import { writeHere } from './writing/write-here';

/** What every text and name of this play begins with. */
const strange = `${formula} ${arabicName} ${combining} ${longWord}`;
const { happenings, state } = withFormulas(wholeEvening().happenings, strange);

async function requested(): Promise<PaperRequest> {
  const told = happenings.flatMap(({ at, event }) => {
    const known = disclose(event, 'lead');
    return known ? [{ at, event: known }] : [];
  });
  return {
    ...(await recorded({ happenings, state }, ['lead'])),
    channel: 'lead',
    view: told.reduce(evolve, initialState),
    whole: state,
    now: happenings.at(-1)?.at ?? 0,
    redaction: redact(state, { pseudonyms: false, chathamHouse: false }),
    isLarge: false,
    marks: [],
    write: writeHere,
  };
}

const everyFile = papers.flatMap((paper) => paper.formats.map((format) => ({ paper, format, id: paper.id })));
const packed = (text: string) => text.normalize('NFC').replace(/[\s\u200b-]/gu, '');

/** A drift is a number, and may be computed with. */
const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/u.test(cell);

/** The texts of a file as a program of its kind reads them. */
async function textsIn(bytes: Uint8Array | string, format: string): Promise<string[]> {
  const text = typeof bytes === 'string' ? bytes : '';
  switch (format) {
    case 'docx':
      return textOfDocx(bytes as Uint8Array).split('\n');
    case 'pdf':
      return pagesOfPdf(bytes as Uint8Array);
    case 'xlsx':
      expect(Object.values(filesIn(bytes as Uint8Array)).join('')).not.toMatch(/<f[ >]/u);
      return sharedStrings(bytes as Uint8Array);
    case 'csv':
      return (parse(text, { bom: true, relax_column_count: true }) as string[][]).flat();
    default:
      return text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.stringify(Object.values(JSON.parse(line) as object)).replace(/\\"/gu, '"'));
  }
}

test.each(everyFile)(
  '$id as $format holds what was typed, whatever it is, and computes nothing',
  async ({ paper, format }) => {
    const body = await paper.make(await requested(), format);
    const bytes = typeof body === 'string' || body instanceof Uint8Array ? body : await whole(body);
    const texts = await textsIn(bytes, format);
    if (format === 'csv')
      expect(texts.filter((cell) => looksLikeFormula(cell) && !isNumber(cell))).toEqual([]);
    const read = packed(texts.join('\n'));
    expect(read).toContain(packed(formula));
    expect(read).toContain(packed(longWord));
    expect(read).toContain(packed('Zoë Ångström'));
    for (const word of arabicName.split(' ')) expect(read).toContain(word);
  },
);
