import { expect, test } from 'vitest';
import { typeOfContent } from './type-of-content';

const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

test.each([
  ['a PNG', '\x89PNG\r\n\x1a\n....', 'image/png'],
  ['a JPEG', '\xff\xd8\xff\xe0....', 'image/jpeg'],
  ['a WebP', 'RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
  ['a PDF', '%PDF-1.7\n', 'application/pdf'],
])('knows %s by its bytes', (_, text, type) => {
  expect(typeOfContent(bytes(text))).toBe(type);
});

test.each([
  ['nothing', ''],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['an SVG behind a declaration', '<?xml version="1.0"?><svg/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['a GIF', 'GIF89a'],
  ['a sound', 'RIFF\x01\x02\x03\x04WAVE'],
  ['half a PNG', '\x89PNG'],
  ['a PDF behind a page', '<html>%PDF-1.7'],
])('takes %s for none of them', (_, text) => {
  expect(typeOfContent(bytes(text))).toBeNull();
});
