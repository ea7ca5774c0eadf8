import { expect, test } from 'vitest';
import { keepText, keptText } from './kept-text';
import { aDevice } from './testing/a-device';

test('what is typed is kept on the device until it is let go', () => {
  const device = aDevice();
  keepText('answer.1', 'We wait.', device);
  expect(keptText('answer.1', device)).toBe('We wait.');
  expect(keptText('answer.2', device)).toBe('');
  keepText('answer.1', '', device);
  expect(keptText('answer.1', device)).toBe('');
  expect(device.length).toBe(0);
});

test('where the storage refuses it, it lives as long as the page, also when the part that shows it is gone', () => {
  const device = aDevice();
  device.isFull = true;
  keepText('answer.1', 'We wait.', device);
  expect(device.length).toBe(0);
  expect(keptText('answer.1', device)).toBe('We wait.');
  expect(keptText('answer.1', null)).toBe('We wait.');
  keepText('answer.1', '', device);
  expect(keptText('answer.1', device)).toBe('');
});
