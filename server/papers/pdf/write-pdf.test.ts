import { expect, test } from 'vitest';
import { notes } from '../frame-words';
import { aPaper, arabicName, combining, hostile, longWord } from '../testing/a-paper';
import { pagesOfPdf } from '../testing/read-pdf';
import { writePdf } from './write-pdf';

const file = await writePdf(aPaper());
const pages = await pagesOfPdf(file);
const raw = Buffer.from(file).toString('latin1');

test('an Arabic name is joined and in its order, alone and in a line that begins from the left', () => {
  const [first = ''] = pages;
  const lines = first.split('\n');
  // Alone its words stand one behind the other; within a line that is read from the left, a reader of text meets them there.
  expect(lines.some((line) => line.includes(arabicName))).toBe(true);
  const signed = lines.find((line) => line.startsWith('Signed by')) ?? '';
  for (const word of arabicName.split(' ')) expect(signed).toContain(word);
});

test('what was typed is set as it was typed: no markup, no formula, and a word without end breaks', () => {
  const all = pages.join('\n');
  expect(all).toContain(hostile);
  expect(all).toContain(combining.normalize('NFC'));
  expect(all).toContain('Дмитрий, Żółć, ελληνικά');
  const letters = all.replace(/[^a-z]/gu, '');
  expect(letters).toContain(longWord);
  expect(Math.max(...all.split('\n').map((line) => line.length))).toBeLessThan(130);
});

test('every page says EXERCISE at both ends, which exercise, the two lines and its number', () => {
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, at) => {
    expect(page.match(/EXERCISE/gu)).toHaveLength(2);
    expect(page).toContain('Velmara, fictional scenario · 27 November 2026');
    for (const note of notes()) expect(page).toContain(note);
    expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
  });
});

test('the titles of a long table stand on each of its pages', () => {
  expect(pages.filter((page) => page.includes('Time Who What')).length).toBeGreaterThan(1);
});

test('a screen reader can follow it: it is tagged, has a title and a language', () => {
  expect(raw).toContain('/MarkInfo');
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toMatch(/\/Lang\s*\(en/u);
});

test('writing for which there are no letters is said to be there, instead of boxes', async () => {
  // A script that no machine has a font for, so that the test says the same everywhere.
  const paper = aPaper({
    blocks: [{ kind: 'paragraph', text: 'She wrote \u{1E900}\u{E0FFF}\u{F0000}\u{F0001} there.' }],
  });
  const [page = ''] = await pagesOfPdf(await writePdf(paper));
  expect(page).toMatch(/She wrote .*\[\d signs? without a shape here\] there\./u);
  expect(page).toContain('This PDF has no letters for some of the writing in it.');
});

test('a paper that is longer than a page within one box breaks instead of losing its end', async () => {
  const blocks = Array.from({ length: 120 }, (_, at) => ({
    kind: 'paragraph' as const,
    text: `Line ${at}.`,
  }));
  const set = await pagesOfPdf(await writePdf(aPaper({ blocks: [{ kind: 'slip', blocks }] })));
  expect(set.join('\n')).toContain('Line 119.');
  expect(set.length).toBeGreaterThan(1);
});
