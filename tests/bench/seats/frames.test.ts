import { expect, test } from 'vitest';
import { ackNumber, argumentsOf, connectFrame, emitFrame, kindOf, pongFrame } from './frames';

const frame = (text: string) => Buffer.from(text);

test('every frame that a seat waits for is told by its first digits', () => {
  expect(kindOf(frame('0{"sid":"a","pingInterval":8000}'))).toBe('open');
  expect(kindOf(frame('2'))).toBe('ping');
  expect(kindOf(frame('40{"sid":"b"}'))).toBe('connected');
  expect(kindOf(frame('44{"message":"SeatUnknown"}'))).toBe('refused');
  expect(kindOf(frame('42["events",{}]'))).toBe('event');
  expect(kindOf(frame('4312[{"ok":true}]'))).toBe('ack');
});

test('what a seat does not wait for is none of these', () => {
  for (const text of ['', '1', '4', '41', '451-["events",{}]', '6', 'hello'])
    expect(kindOf(frame(text))).toBe('other');
});

test('an emit carries its number, and the acknowledgement leads back to it', () => {
  expect(emitFrame('command', { id: 'cmd_1' }, 17)).toBe('4217["command",{"id":"cmd_1"}]');
  expect(ackNumber(frame('4317[{"ok":true}]'))).toBe(17);
  expect(ackNumber(frame('430[]'))).toBe(0);
});

test('the arguments of a frame are its JSON, brackets and letters beyond ASCII in it or not', () => {
  expect(argumentsOf(frame('433[{"ok":true,"list":[1,[2]]}]'))).toEqual([{ ok: true, list: [1, [2]] }]);
  expect(argumentsOf(frame('42["events",{"text":"Dürre [ernst]"}]'))).toEqual([
    'events',
    { text: 'Dürre [ernst]' },
  ]);
});

test('a frame that is a part of a larger buffer is read without its neighbours', () => {
  const large = frame('xx430[{"ok":true}]yy');
  expect(argumentsOf(large.subarray(2, large.length - 2))).toEqual([{ ok: true }]);
});

test('a seat shows its token when it connects and answers pings', () => {
  expect(connectFrame({ token: 't' })).toBe('40{"token":"t"}');
  expect(pongFrame).toBe('3');
});
