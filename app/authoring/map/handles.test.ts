import { describe, expect, it } from 'vitest';
import type { StoryMap } from '../../../exercise/story';
import { handlesOf, markHandles } from './handles';
import { blankMap } from './written-map';

const map: StoryMap = {
  ...blankMap,
  areas: [
    {
      id: 'a',
      name: 'A',
      kind: 'land',
      outline: [
        [0, 0],
        [100, 0],
        [100, 100],
      ],
      label: [60, 40],
    },
  ],
  lines: [
    {
      id: 'l',
      name: '',
      kind: 'road',
      path: [
        [0, 0],
        [10, 0],
        [110, 0],
      ],
    },
  ],
  places: [{ id: 'p', name: 'P', kind: 'town', at: [5, 6], side: 'end' }],
};

const idsOf = (list: 'areas' | 'lines' | 'places', at = 0) =>
  handlesOf(map, { list, at }, 20).map(({ id }) => id);

describe('What can be dragged', () => {
  it('of an area are its name, its points and the middles all around', () => {
    expect(idsOf('areas')).toEqual([
      'label',
      'between.0',
      'between.1',
      'between.2',
      'outline.0',
      'outline.1',
      'outline.2',
    ]);
  });

  it('of a line are its points, and no middle between two that are near', () => {
    expect(idsOf('lines')).toEqual(['between.1', 'path.0', 'path.1', 'path.2']);
  });

  it('of a place is where it lies, and of what is gone nothing', () => {
    expect(handlesOf(map, { list: 'places', at: 0 }, 20)).toEqual([{ id: 'at', at: [5, 6], look: 'point' }]);
    expect(idsOf('areas', 4)).toEqual([]);
  });

  it('of an inject is each of its marks', () => {
    expect(markHandles([{ at: [1, 2], label: 'x' }])).toEqual([{ id: '0.at', at: [1, 2], look: 'mark' }]);
  });
});
