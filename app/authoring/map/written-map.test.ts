import { describe, expect, it } from 'vitest';
import { blankMap, writtenMap, writtenMarks } from './written-map';

describe('A map that is being written', () => {
  it('is none where nothing stands', () => {
    expect(writtenMap(undefined)).toBeNull();
    expect(writtenMap('map')).toBeNull();
  });

  it('is drawn as it stands where it is whole', () => {
    const map = {
      ...blankMap,
      caption: 'A lake',
      places: [
        {
          id: 'olm',
          name: 'Olm',
          kind: 'town' as const,
          at: [3, 4] as [number, number],
          side: 'end' as const,
        },
      ],
    };
    expect(writtenMap(map)).toEqual(map);
  });

  it('keeps every entry in its place, whatever a program left in it', () => {
    const map = writtenMap({
      width: '9',
      areas: [null, { name: 7, outline: [[1, 2], [3], 'x', [4, Number.NaN]] }],
      lines: 'none',
      places: [{ at: [1] }],
    });
    expect(map).toMatchObject({ width: 1_000, height: 720, lines: [] });
    expect(map?.areas).toMatchObject([
      { name: '', outline: [], label: [500, 360] },
      { name: '', outline: [[1, 2]] },
    ]);
    expect(map?.places).toMatchObject([{ at: [500, 360] }]);
  });

  it('keeps every mark in its place as well', () => {
    expect(writtenMarks([{ at: [1, 2], label: 'Here' }, 'x'])).toEqual([
      { at: [1, 2], label: 'Here' },
      { at: [0, 0], label: '' },
    ]);
    expect(writtenMarks(undefined)).toEqual([]);
  });
});
