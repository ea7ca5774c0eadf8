import { expect, test } from 'vitest';
import { mechanismIds } from '../../../framework/mechanisms';
import { unmappedToolIds } from '../../../framework/pairing';
import { toolUses } from '../../../framework/tool-uses';
import { toolIds } from '../../../framework/tools';
import { matrixCell, matrixCells } from './matrix-cells';

test('a cell holds every statement that joins its tool and its mechanism, and no other', () => {
  const joined = toolUses.flatMap(({ id, tools, mechanisms }) =>
    tools.flatMap((tool) => mechanisms.map((mechanism) => `${id} ${tool} ${mechanism}`)),
  );
  const held = matrixCells.flatMap(({ tool, mechanism, uses }) =>
    uses.map(({ id }) => `${id} ${tool} ${mechanism}`),
  );
  expect(held.toSorted()).toEqual(joined.toSorted());
});

test('a cell with a statement that names the mechanism is no mere inference', () => {
  expect(matrixCell('T22', 'DEG-M1')?.uses.map(({ id }) => id)).toEqual(['DEG-T1', 'DEG-T3']);
  expect(matrixCell('T22', 'DEG-M1')?.isInferred).toBe(false);
  expect(matrixCell('T13', 'TRA-M4')?.isInferred).toBe(true);
});

test('every mechanism has a tool, and every tool but the three that are mapped to nothing has a mechanism', () => {
  for (const mechanism of mechanismIds) {
    expect([mechanism, toolIds.some((tool) => matrixCell(tool, mechanism))]).toEqual([mechanism, true]);
  }
  const empty = toolIds.filter((tool) => !mechanismIds.some((mechanism) => matrixCell(tool, mechanism)));
  expect(empty).toEqual(unmappedToolIds());
});
