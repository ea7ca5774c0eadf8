import { describe, expect, test } from 'vitest';
import type { Attachment, State } from '../../exercise/state';
import { initialState } from '../../exercise/state';
import { carriedFiles } from './carried-files';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const picture: Attachment = { id: 'att_a', name: 'map.png', alt: 'A map.', type: 'image/png', bytes: 8 };
const taking = (attachment: unknown, body = png) => {
  const state: State = { ...initialState, attachments: [{ ...(attachment as Attachment), inject: null }] };
  return carriedFiles(new Map([['attachments/att_a', body]]), state);
};
const refused = { problem: { code: 'PackageFileChanged', values: { file: 'attachments/att_a' } } };

describe('a file that a record from elsewhere carries', () => {
  test('is taken as it is told of', () => {
    expect(taking(picture)).toEqual([{ attachmentId: 'att_a', body: png }]);
  });

  test('is refused where the record does not name it', () => {
    expect(() => carriedFiles(new Map([['attachments/att_a', png]]), initialState)).toThrow(
      expect.objectContaining({
        problem: { code: 'PackageFileUnknown', values: { file: 'attachments/att_a' } },
      }),
    );
  });

  test.each([
    [
      'bytes of another kind',
      picture,
      Uint8Array.from([...'<script>'].map((letter) => letter.charCodeAt(0))),
    ],
    ['another size', { ...picture, bytes: 9 }, png],
    ['the ending of a page', { ...picture, name: 'map.html' }, png],
    ['the ending of a program', { ...picture, name: 'map.png.exe' }, png],
    ['a folder', { ...picture, name: '..\\map.png' }, png],
    ['a line that breaks', { ...picture, name: 'a"\r\nX: b.png' }, png],
    ['letters that run backwards', { ...picture, name: 'gnp.\u202emap.png' }, png],
    ['a name without end', { ...picture, name: `${'x'.repeat(200)}.png` }, png],
    ['a name that is none', { ...picture, name: { png: 1 } }, png],
    ['words that are none', { ...picture, alt: 7 }, png],
    ['words without end', { ...picture, alt: 'x'.repeat(401) }, png],
  ])('is refused with %s', (_, attachment, body) => {
    expect(() => taking(attachment, body)).toThrow(expect.objectContaining(refused));
  });

  test('is refused with a name that nobody may save it under, though its bytes were left out', () => {
    const state: State = { ...initialState, attachments: [{ ...picture, name: 'map.html', inject: null }] };
    expect(() => carriedFiles(new Map(), state)).toThrow(expect.objectContaining(refused));
  });
});
