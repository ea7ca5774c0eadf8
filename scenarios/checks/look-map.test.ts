import { describe, expect, test } from 'vitest';
import type { StoryMap } from '../../exercise/story';
import { anInject, aStory } from '../testing/a-story';
import { lookMap } from './look-map';

const map: StoryMap = {
  width: 400,
  height: 300,
  caption: 'A bay',
  areas: [
    {
      id: 'bay',
      name: 'Bay',
      kind: 'lake',
      outline: [
        [-5, 0],
        [410, 300],
      ],
      label: [500, 20],
    },
  ],
  lines: [
    {
      id: 'road',
      name: 'Road',
      kind: 'road',
      path: [
        [0, 0],
        [9, 9],
      ],
    },
  ],
  places: [{ id: 'olm', name: 'Olm', kind: 'town', at: [400, 300], side: 'end' }],
};

const marked = (at: [number, number]) => aStory([anInject({ marks: [{ at, label: 'Bridge' }] })]);

describe('A look at the map', () => {
  test('finds marks where there is no map', () => {
    expect(lookMap(marked([1, 1]))).toMatchObject([
      { code: 'marks-without-map', path: 'script.injects.0.marks' },
    ]);
  });

  test('finds names and marks beside the sheet, and lets outlines run over its edge', () => {
    const story = marked([1, 301]);
    story.opening.map = map;
    expect(lookMap(story).map(({ code, path }) => [code, path])).toEqual([
      ['beside-the-map', 'opening.map.areas.0.label'],
      ['beside-the-map', 'script.injects.0.marks.0.at'],
    ]);
  });

  test('finds nothing where there is neither', () => {
    expect(lookMap(aStory())).toEqual([]);
  });
});
