import { expect, test } from 'vitest';
import { type EvidenceMoment, evidenceNote } from './evidence-note';

const writing: EvidenceMoment = {
  isOpen: true,
  isWriter: true,
  isNoted: false,
  isSigned: false,
  isSigning: false,
};

test('who holds the pen and opens the evidence has it noted', () => {
  expect(evidenceNote(writing)).toBe('noted');
  expect(evidenceNote({ ...writing, isWriter: false, isNoted: true })).toBe('noted');
});

test('nothing is noted for others, nor while the evidence is closed', () => {
  expect(evidenceNote({ ...writing, isWriter: false })).toBe('notNoted');
  expect(evidenceNote({ ...writing, isOpen: false })).toBe('notNoted');
});

test('a signature that stands, or is on its way, is not cleared by looking', () => {
  expect(evidenceNote({ ...writing, isSigned: true })).toBe('signed');
  expect(evidenceNote({ ...writing, isSigning: true })).toBe('signed');
});
