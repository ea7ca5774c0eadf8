import { expect, test } from 'vitest';
import { counterMoveIds } from '../../framework/counter-moves';
import { anInject, aStory } from '../testing/a-story';
import { lookAlike } from './look-alike';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => (from + at).toString(36)).join(' ');

test('a text is told to be like the first that it is like, however many are', () => {
  const injects = Array.from({ length: 30 }, (_, index) =>
    anInject({ id: `inj_${index}`, number: `${index + 1}`, text: words(index, 60) }),
  );
  const looks = lookAlike(aStory(injects));
  expect(looks).toHaveLength(29);
  expect(looks[28]).toMatchObject({ code: 'texts-alike', path: 'script.injects.29.text' });
  expect(looks[0]?.sentence).toContain('what inject 1 says');
});

test('a whole day of texts that all say the same is looked at in one breath', () => {
  const text = words(0, 400);
  const branches = counterMoveIds.map((counterMove) => {
    return { counterMove, title: 'A title', text, softer: { title: 'A title', text } };
  });
  const injects = Array.from({ length: 200 }, (_, index) =>
    anInject({ id: `inj_${index}`, number: `${index + 1}`, text, branches }),
  );
  const looks = lookAlike(aStory(injects));
  expect(looks.length).toBeGreaterThan(20);
  for (const { sentence } of looks) expect(sentence).toContain('what inject 1 says');
});
