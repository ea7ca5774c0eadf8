import { expect, test } from 'vitest';
import { paragraph } from '../document/blocks';
import { notes } from '../frame-words';
import { aPaper, arabicName, combining, hostile, longWord } from '../testing/a-paper';
import { filesIn } from '../testing/files-in';
import { headingsOfDocx, textOfDocx } from '../testing/read-docx';
import { writeDocx } from './write-docx';

const file = await writeDocx(aPaper());
const parts = filesIn(file);
const body = parts['word/document.xml'] ?? '';

test('a Word file has real headings, in their order', () => {
  expect(headingsOfDocx(file)).toEqual([
    { level: 1, text: 'What happened' },
    { level: 2, text: 'A table' },
    { level: 3, text: 'A slip' },
    { level: 3, text: 'Kept together' },
  ]);
});

test('what was typed stands in it as it was typed, whatever it looks like', () => {
  const text = textOfDocx(file);
  for (const typed of [arabicName, hostile, longWord, combining.normalize('NFC')])
    expect(text).toContain(typed);
});

test('words from the right are told to Word as such, and a paragraph of them begins at the right', () => {
  expect(body).toMatch(new RegExp(`<w:rtl/></w:rPr><w:t[^>]*>${arabicName}</w:t>`, 'u'));
  expect(body).toMatch(/<w:bidi\/>/u);
});

test('titles of a table stand on every page, and no row breaks', () => {
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(body.match(/<w:cantSplit\/>/gu)).toHaveLength(62);
  expect(body).toContain('<w:tblLayout w:type="fixed"/>');
});

test('what leads to a table stays with its first row', async () => {
  const columns = [{ title: 'Word', share: 1 }];
  const table = { kind: 'table', columns, rows: [['One']] } as const;
  const blocks = [paragraph('Before it.'), table, paragraph('Behind it.')];
  const written = filesIn(await writeDocx(aPaper({ blocks })))['word/document.xml'] ?? '';
  const keeps = (text: string) =>
    written.split('<w:p>').some((one) => one.includes(`>${text}<`) && one.includes('<w:keepNext/>'));
  expect(['Before it.', 'Word', 'Behind it.'].map(keeps)).toEqual([true, true, false]);
});

test('every page says EXERCISE at both ends, which exercise, and the two lines', () => {
  const header = parts['word/header1.xml'] ?? '';
  expect(header.match(/>EXERCISE</gu)).toHaveLength(2);
  expect(header).toContain('Velmara, fictional scenario · 27 November 2026');
  const footer = parts['word/footer1.xml'] ?? '';
  for (const note of notes()) expect(footer).toContain(note);
  expect(footer).toMatch(/PAGE.*NUMPAGES/su);
});

test('it is A4 and says its language', () => {
  expect(body).toContain('w:w="11906" w:h="16838"');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB" w:bidi="ar-SA"/>');
});

test('large type is larger, in a file that is otherwise the same', async () => {
  const large = await writeDocx(aPaper({ isLarge: true }));
  expect(filesIn(large)['word/styles.xml']).toContain('<w:sz w:val="31"/>');
  expect(textOfDocx(large)).toBe(textOfDocx(file));
});

test('characters that no file can hold are left out', async () => {
  const paper = aPaper({ blocks: [{ kind: 'paragraph', text: 'A\u0007B\uFFFFC\nD' }] });
  expect(textOfDocx(await writeDocx(paper))).toContain('ABCD');
});
