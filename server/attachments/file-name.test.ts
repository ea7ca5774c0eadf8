import { expect, test } from 'vitest';
import { safeFileName } from './file-name';

test.each([
  ['map.png', 'map.png'],
  ['Überblick Süd.PNG', 'Überblick Süd.png'],
  ['../../etc/passwd', 'passwd.png'],
  ['C:\\Users\\me\\plan.html', 'plan.png'],
  ['a"b\r\nSet-Cookie: x.png', 'abSet-Cookie x.png'],
  ['gpj.\u202egnp.exe', 'gpj.gnp.png'],
  ['...', 'exercise.png'],
  ['', 'exercise.png'],
])('%j is saved as %j', (given, name) => {
  expect(safeFileName(given, 'image/png')).toBe(name);
});

test('a name is cut between characters, and is the same when it is looked at again', () => {
  for (const end of ['\u{1f5fa}y', ' .y', 'y\u{1f5fa}']) {
    const name = safeFileName(`${'x'.repeat(115)}${end}.png`, 'image/png');
    expect(name.isWellFormed()).toBe(true);
    expect(safeFileName(name, 'image/png')).toBe(name);
  }
});

test('a name is short enough for every system', () => {
  expect(safeFileName('x'.repeat(500), 'application/pdf')).toHaveLength(120);
});
