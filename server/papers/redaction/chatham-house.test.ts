import { expect, test } from 'vitest';
import { afterActionReport } from '../after-action/after-action-report';
import { writeDocx } from '../docx/write-docx';
import { asRunCsv } from '../msel/msel-files';
import type { PaperRequest } from '../paper';
import { recordLines } from '../record/record-lines';
import { recordCsv } from '../record/record-table';
import { redact } from '../redact';
import { textOfDocx } from '../testing/read-docx';
import { recorded, whole } from '../testing/recorded';
import { said, twoOfFew } from '../testing/two-of-few';
import { writeHere } from '../writing/write-here';

/** Everything that tells of play, as one person could lay it side by side. */
async function filesOf(first: 'north' | 'south', key: number): Promise<Record<string, string>> {
  const table = twoOfFew(first);
  const source = await recorded(table, ['lead']);
  const redaction = redact(table.state, {
    pseudonyms: false,
    chathamHouse: true,
    key: new Uint8Array(32).fill(key),
  });
  const request: PaperRequest = {
    ...source,
    channel: 'lead',
    view: table.viewOf('lead'),
    whole: table.state,
    now: table.now,
    redaction,
    isLarge: false,
    marks: [],
    write: writeHere,
  };
  return {
    report: textOfDocx(await writeDocx(await afterActionReport(request))),
    lines: await whole(recordLines(source, redaction)),
    csv: await whole(recordCsv(source, redaction)),
    msel: asRunCsv({ state: request.view, now: table.now, redaction }),
  };
}

/** What is left when the hashes of this export and the order of what has none are taken away. */
const plain = (text: string) =>
  text
    .replace(/crd_[0-9a-f]{12}/gu, 'crd')
    .split('\n')
    .map((line) =>
      line
        .split(/(?=\{)|, /u)
        .toSorted()
        .join(),
    )
    .toSorted();

test('from no file, nor from all together, can be told which of two small teams said what', async () => {
  const [one, other] = [await filesOf('north', 7), await filesOf('south', 7)];
  for (const name of ['report', 'lines', 'csv', 'msel']) {
    if (name !== 'msel') for (const text of Object.values(said)) expect(one[name]).toContain(text);
    expect(plain(one[name] ?? ''), name).toEqual(plain(other[name] ?? ''));
  }
});

test('the place of what an unnamed team said follows chance, behind the named', async () => {
  const keys = Array.from({ length: 24 }, (_, index) => index);
  const files = await Promise.all(keys.map((key) => filesOf('north', key)));
  const shown = files.map(
    ({ lines = '' }) => lines.split('\n').find((line) => line.includes('"CardsShown"')) ?? '',
  );
  const told = files.map(({ report = '' }) => report.slice(report.indexOf('What teams decided')));
  for (const texts of [shown, told]) {
    const firsts = texts.map((text) => text.indexOf(said.first) < text.indexOf(said.second));
    expect(new Set(firsts).size).toBe(2);
    for (const text of texts) expect(text.indexOf('Betony')).toBeLessThan(text.indexOf(said.first));
  }
});

test('nothing says how many signed for a team that is not named', async () => {
  const { report = '', lines = '' } = await filesOf('north', 7);
  expect(report.match(/Signed by (?:two|the only)/gu)).toHaveLength(1);
  const cards = lines.split('\n').filter((line) => line.includes('"CardSubmitted"'));
  expect(cards.filter((line) => line.includes('"signers"'))).toHaveLength(1);
});
