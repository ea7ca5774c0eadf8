import { describe, expect, it } from 'vitest';
import { groupAppends } from './grouped-appends';

const wanted = (exerciseId: string) => ({
  exerciseId,
  expectedSeq: 0,
  commands: [{ commandId: 'cmd_1', entries: [{ at: 1, by: null, version: 1, event: { type: 'X' } }] }],
});

describe('appends that are written together', () => {
  it('do not suffer from the one that the database refuses', async () => {
    const sizes: number[] = [];
    const append = groupAppends(
      {
        appendAll: async (group) => {
          sizes.push(group.length);
          if (group.some(({ exerciseId }) => exerciseId === 'exr_unknown'))
            throw new Error('no such exercise');
          return new Set(group.map(({ exerciseId }) => exerciseId));
        },
        findPrior: async () => [],
      },
      1,
      () => new Promise((resolve) => setImmediate(resolve)),
    );
    const results = await Promise.allSettled(
      ['exr_1', 'exr_unknown', 'exr_2'].map((id) => append(wanted(id))),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(sizes).toEqual([3, 1, 1, 1]);
  });
});
