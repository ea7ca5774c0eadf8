import { describe, expect, test } from 'vitest';
import { copyText } from './copy-text';

function aField() {
  const done: string[] = [];
  const select = () => void done.push('select');
  const focus = () => void done.push('focus');
  return { value: 'https://forestall.example/replay/x#at=1', done, select, focus };
}

const refusing = async () => {
  throw new Error('NotAllowedError');
};

describe('Copying the text of a field', () => {
  test('is said to have worked where the browser copied what is selected', async () => {
    const field = aField();
    expect(await copyText(field, { copySelected: () => true })).toBe(true);
    expect(field.done).toEqual(['select']);
  });

  test('takes the clipboard where the browser does not copy what is selected', async () => {
    const field = aField();
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    expect(await copyText(field, { clipboard, copySelected: () => false })).toBe(true);
    expect(written).toEqual([field.value]);
  });

  test('is said to have failed where nothing copied, and leaves the text selected and in focus', async () => {
    const throwing = () => {
      throw new Error('not supported');
    };
    for (const copier of [
      { copySelected: () => false },
      { copySelected: throwing },
      { copySelected: () => false, clipboard: { writeText: refusing } },
    ]) {
      const field = aField();
      expect(await copyText(field, copier)).toBe(false);
      expect(field.done).toEqual(['select', 'focus']);
    }
  });
});
