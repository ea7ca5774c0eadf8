import { describe, expect, it } from 'vitest';
import { mechanismOf } from './mechanisms';
import { pairingOf, usesOf } from './pairing';
import { toolIds, toolOf } from './tools';

describe('pairingOf', () => {
  it('knows a pairing that the source gives', () => {
    expect(pairingOf('T22', 'DEG-M1', 'DEG')).toBe('source');
    expect(pairingOf('T08', 'DIS-M3', 'DIS')).toBe('source');
  });

  it('calls a mechanism that the source does not give with the tool the team’s own', () => {
    expect(pairingOf('T22', 'DEG-M2', 'DEG')).toBe('own');
    expect(pairingOf('T22', 'PRO-M1', 'PRO')).toBe('own');
  });

  it('calls a strategy for which the source never names the tool the team’s own before a mechanism is chosen', () => {
    expect(pairingOf('T12', null, 'PRO')).toBe('own');
  });

  it('leaves it open while too little is chosen', () => {
    expect(pairingOf(null, 'DEG-M1', 'DEG')).toBe('open');
    expect(pairingOf('T22', null, 'DEG')).toBe('open');
    expect(pairingOf('T22', null, null)).toBe('open');
    expect(pairingOf('T06', null, null)).toBe('open');
  });

  it('takes the strategy of the mechanism when none is chosen', () => {
    expect(pairingOf('T22', 'DEG-M1', null)).toBe('source');
  });

  it('calls a mechanism of another strategy the team’s own', () => {
    expect(pairingOf('T22', 'DIS-M1', 'DEG')).toBe('own');
  });

  it.each(['T06', 'T07', 'T10'] as const)('lets %s stand under any strategy as the team’s own', (toolId) => {
    expect(pairingOf(toolId, 'DIS-M1', 'DIS')).toBe('own');
    expect(pairingOf(toolId, null, 'TRA')).toBe('own');
  });
});

describe('usesOf', () => {
  it('gives the labels under which the source names a tool', () => {
    expect(usesOf('T22').map(({ id }) => id)).toEqual(['DIS-T2', 'DEG-T1', 'DEG-T3', 'TRA-T3']);
  });

  it('says when the source means a narrower tool', () => {
    expect(usesOf('T05').map(({ subTool }) => subTool)).toEqual([
      undefined,
      'humanitarian-assistance',
      'electoral-assistance',
    ]);
  });

  it('covers exactly the tools that the strategies name', () => {
    expect(toolIds.filter((id) => usesOf(id).length > 0)).toHaveLength(20);
  });
});

describe('lookups', () => {
  it('find an entry by its id', () => {
    expect(toolOf('T22').name).toBe('Targeted sanctions');
    expect(mechanismOf('TRA-M4').textOnly).toBe(true);
  });

  it('refuse an id that is not in the table', () => {
    expect(() => toolOf('T99' as 'T01')).toThrow('The framework has no entry T99');
  });
});
