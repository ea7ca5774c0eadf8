import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anInject, aStory } from '../scenarios/testing/a-story';
import { loadScenarios } from './load-scenarios';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (value: unknown, name = 'theirs.json') =>
  writeFileSync(join(folder, name), JSON.stringify(value));
const withInject = (inject: object) => aStory([{ ...anInject(), ...inject }]);

describe('the scenarios of an installation', () => {
  test('are read from a folder', async () => {
    write(aStory());
    expect(await loadScenarios(folder)).toEqual([aStory()]);
  });

  test.each([
    ['tool', withInject({ foresees: { tools: ['T24'] } }), 'foresees.tools.0', 'T04'],
    ['strategy', withInject({ foresees: { strategies: ['DEGS'] } }), 'foresees.strategies.0', 'DEG'],
    ['mechanism', withInject({ foresees: { mechanisms: ['TRA-M6'] } }), 'foresees.mechanisms.0', 'TRA-M1'],
    [
      'counter-move',
      withInject({ branches: [{ counterMove: 'CM0', title: 'a', text: 'a', softer: null }] }),
      'branches.0.counterMove',
      'CM1',
    ],
  ])(
    'are refused with file, place and nearest id when they name an unknown %s',
    async (kind, story, place, id) => {
      write(story);
      const told = await loadScenarios(folder).catch((error: Error) => error.message);
      expect(told).toContain(`Mend ${join(folder, 'theirs.json')} at script.injects.0.${place}, or take`);
      expect(told).toContain(`: There is no ${kind} “`);
      expect(told).toContain(`write ${id} (`);
      expect(told).toMatch(/[^.]\.$/);
    },
  );

  test('are refused with file and place when their parts do not fit', async () => {
    write(withInject({ objectives: ['O1', 'O9'] }));
    await expect(loadScenarios(folder)).rejects.toThrow(
      `Mend ${join(folder, 'theirs.json')} at script.injects.0.objectives, or take the file out: Inject 1`,
    );
  });

  const withBody = (body: object) => {
    const { opening, briefs, script } = aStory();
    const ready = { team: 'south', ...body };
    const told = briefs.map((brief) => ({ ...brief, instructions: [] }));
    return { opening: { ...opening, bodies: [ready] }, briefs: told, script };
  };

  test('may name a ready body, which is there written out', async () => {
    write(withBody({ ready: 'security-council', year: 1994 }));
    const [story] = await loadScenarios(folder);
    expect(story?.opening.bodies).toMatchObject([{ id: 'security-council', rule: { scaledFrom: null } }]);
    expect(story?.opening.bodies[0]?.members).toHaveLength(15);
  });

  test('are refused with file, place and nearest id when they name an unknown ready body', async () => {
    write(withBody({ ready: 'ecowas-council' }));
    await expect(loadScenarios(folder)).rejects.toThrow(
      /theirs\.json at opening\.bodies\.0\.ready, or take the file out: There is no ready body .*: write /u,
    );
  });

  test('are refused with file and place when something is missing', async () => {
    write({});
    await expect(loadScenarios(folder)).rejects.toThrow('theirs.json at opening, or take the file out: ');
  });
});
