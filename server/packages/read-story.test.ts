import { describe, expect, test } from 'vitest';
import { PackageError } from '../../scenarios/packages/package-problem';
import { readStoryFile } from './read-story';

const file = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('A file of JSON', () => {
  test.each([
    ['an answer of a server', { ok: false, code: 'NotSignedIn' }],
    ['a list', [{ id: 1 }]],
    ['a word', 'scenario'],
    ['nothing', null],
  ])('that is %s holds no scenario, and is told so as a whole', async (_what, value) => {
    const problem = await readStoryFile(file(value)).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(PackageError);
    expect((problem as PackageError).problem).toEqual({ code: 'NoScenario' });
  });

  test('that has a part of a scenario is told what it lacks', async () => {
    const { story, findings } = await readStoryFile(file({ opening: {} }));
    expect(story).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });
});
