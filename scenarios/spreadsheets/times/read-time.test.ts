import { expect, test } from 'vitest';
import { readTime } from './read-time';

const written = (text: string) => {
  const { time, doubt } = readTime({ column: 0, text }, false);
  expect(time.text).toBe(text);
  return [time.as, time.minute, ...(time.day ? [time.day] : []), ...(doubt ? [doubt.code] : [])].join(' ');
};

test.each([
  ['08:00', 'wall 480'],
  ['9.30', 'wall 570'],
  ['0930', 'wall 570'],
  ['930', 'wall 570'],
  ['0930Z', 'wall 570'],
  ['9:30 AM', 'wall 570'],
  ['9:30 p.m.', 'wall 1290'],
  ['12:00 am', 'wall 0'],
  ['9am', 'wall 540'],
  ['09h00', 'wall 540'],
  ['9 h', 'wall 540'],
  ['9 Uhr 30', 'wall 570'],
  ['09:30 Uhr', 'wall 570'],
  ['0930 hrs', 'wall 570'],
  ['0930L', 'wall 570'],
  ['10:15:30', 'wall 615'],
  ['24:00', 'wall 1440'],
  ['noon', 'wall 720'],
  ['Monday 09:00', 'wall 540'],
  ['09:00-09:30', 'wall 540 time-approximate'],
  ['0900 – 0930', 'wall 540 time-approximate'],
  ['09h00 à 09h30', 'wall 540 time-approximate'],
  ['approx. 09:00', 'wall 540 time-approximate'],
  ['~0900', 'wall 540 time-approximate'],
  ['09:00 (local)', 'wall 540'],
])('%s is a time of day', (text, read) => expect(written(text)).toBe(read));

test.each([
  ['T+5', 'relative 5'],
  ['T + 5', 'relative 5'],
  ['T+00:15', 'relative 15'],
  ['T+1:30', 'relative 90'],
  ['T+1h30', 'relative 90'],
  ['T+90 min', 'relative 90'],
  ['T−10', 'relative -10'],
  ['T0', 'relative 0'],
  ['T+0015', 'relative 15'],
  ['T+1440', 'relative  time-doubtful'],
  ['H+2', 'relative 120'],
  ['H+2:30', 'relative 150'],
  ['H+0230', 'relative 150'],
  ['H-Hour', 'relative 0'],
  ['D-Day', 'relative 0'],
  ['D-Day + 1', 'relative 1440'],
  ['D+1 H+2 M-5', 'relative 1555'],
  ['J-1', 'relative -1440'],
  ['J-60', 'relative -86400'],
  ['J 09h00', 'relative 540'],
  ['J+1 09h00', 'relative 1980'],
  ['J+3 09h05', 'relative 4865'],
  ['Jour J à 10h', 'relative 600'],
  ['D+1, 0900', 'relative 1980'],
  ['Day 2 10:00', 'relative 2040'],
  ['Tag 1, 08:30', 'relative 510'],
  ['STARTEX', 'relative 0'],
  ['STARTEX+30', 'relative 30'],
  ['STARTEX + 1h30', 'relative 90'],
  ['ENDEX', 'relative '],
  ['+15', 'relative 15'],
  ['+00:15', 'relative 15'],
  ['15 min', 'relative 15'],
  ["T+15'", 'relative 15'],
  ['T+2 hours', 'relative 120'],
  ['D+2 days', 'relative 2880'],
])('%s is counted from something', (text, read) => expect(written(text)).toBe(read));

test.each([
  ['231015ZNOV26', 'dtg 615 2026-11-23'],
  ['231015Z NOV 26', 'dtg 615 2026-11-23'],
  ['231015NOV2026', 'dtg 615 2026-11-23'],
  ['231015BAVR26', 'dtg 615 2026-04-23'],
  ['231015JUIN26', 'dtg 615 2026-06-23'],
  ['23 1015Z NOV', 'dtg 615'],
  ['231015Z', 'dtg 615'],
  ['231015', 'none  time-doubtful'],
])('%s is a date-time group', (text, read) => expect(written(text)).toBe(read));

test.each([
  ['2026-11-23 10:15', 'date 615 2026-11-23'],
  ['2026-11-23T10:15Z', 'date 615 2026-11-23'],
  ['2026-11-23', 'date  2026-11-23'],
  ['23/11/2026 10:15', 'date 615 2026-11-23'],
  ['11/23/2026 10:15 AM', 'date 615 2026-11-23'],
  ['03/04/2026 10:15', 'date 615 time-doubtful'],
  ['23.11.26 10:15', 'date 615 2026-11-23'],
  ['23 Nov 2026 10:15', 'date 615 2026-11-23'],
  ['23 novembre 2026, 10h15', 'date 615 2026-11-23'],
  ['Nov 23, 2026 10:15', 'date 615 2026-11-23'],
  ['10:15 23/11/2026', 'date 615 2026-11-23'],
  ['1 Nov 0915', 'date 555'],
  ['45321.375', 'date 540 2024-01-30'],
  ['0.375', 'wall 540'],
  ['0.25', 'none  time-doubtful'],
])('%s has a date', (text, read) => expect(written(text)).toBe(read));

test.each([
  ['', 'none '],
  ['---', 'none '],
  ['TBD', 'none  time-missing'],
  ['9.3', 'none  time-not-understood'],
  ['15', 'none  time-doubtful'],
  ['25:00', 'none  time-not-understood'],
  ['after lunch', 'none  time-not-understood'],
  ['09:00\nT+30', 'wall 540 time-doubtful'],
])('%j stays open', (text, read) => expect(written(text)).toBe(read));

test('a number is what its format shows', () => {
  const read = (number: number, shows?: 'time' | 'date' | 'date-time', text = String(number)) => {
    const { time } = readTime({ column: 0, text, number, ...(shows ? { shows } : {}) }, false);
    return [time.as, time.minute, time.day].join(' ');
  };
  expect(read(0.375, 'time', '09:00')).toBe('wall 540 ');
  expect(read(45321.375, 'time', '09:00')).toBe('wall 540 ');
  expect(read(1, 'time', '24:00')).toBe('wall 1440 ');
  expect(read(1.5, 'time', '36:00')).toBe('relative 2160 ');
  expect(read(46349, 'date')).toBe('date  2026-11-23');
  expect(read(46349.4270833333, 'date-time')).toBe('date 615 2026-11-23');
  expect(read(0.4270833333)).toBe('wall 615 ');
  expect(read(930)).toBe('wall 570 ');
  expect(readTime({ column: 0, text: '15', number: 15 }, true).time).toEqual({
    as: 'relative',
    text: '15',
    minute: 15,
  });
});

test('a text that no notation is as long as is no time, and is not tried', () => {
  const brackets = '('.repeat(400_000);
  expect(written(brackets)).toBe('none  time-not-understood');
  expect(written(`09:00 (${'as the log of the day says '.repeat(5)})`)).toBe('wall 540');
});
