import { expect, test } from 'vitest';
import { tools } from '../../../framework/tools';
import { findTool, toolLabel } from './find-tool';

test.each(tools)('$id is found by its code, its label and its name', (tool) => {
  expect(findTool(tool.id.toLowerCase())).toBe(tool.id);
  expect(findTool(String(Number(tool.id.slice(1))))).toBe(tool.id);
  expect(findTool(toolLabel(tool))).toBe(tool.id);
  expect(findTool(` ${tool.name.toUpperCase()} `)).toBe(tool.id);
});

test('the beginning of a name is enough when it can be one tool only', () => {
  expect(findTool('arms emb')).toBe('T01');
  expect(findTool('mediat')).toBe(tools.find(({ name }) => name === 'Mediation')?.id);
});

test('what could be several, or none, is no tool', () => {
  expect(findTool('s')).toBeNull();
  expect(findTool('a good word')).toBeNull();
  expect(findTool('  ')).toBeNull();
  expect(findTool('24')).toBeNull();
});
