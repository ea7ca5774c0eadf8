import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../exercise/story';
import { parseStory } from '../scenarios/schema';
import { validateStory } from '../scenarios/validate';

/** A scenario file that cannot be played. The message is one sentence that names the file, the place and the first problem. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}

/**
 * Reads the scenarios of an installation: every JSON file of the folder, checked like those that come with Forestall.
 * @throws ScenarioError
 */
export async function loadScenarios(folder: string): Promise<Story[]> {
  const names = await readdir(folder).catch(() => {
    throw new ScenarioError(
      `The folder ${folder} cannot be read: change FORESTALL_SCENARIO_DIR, or make the folder.`,
    );
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map((name) => loadScenario(join(folder, name))));
}

async function loadScenario(file: string): Promise<Story> {
  const parsed = parseStory(await readJson(file));
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw refusal(file, first?.path || 'its top', asSentence(first?.message));
  }
  const [finding] = validateStory(parsed.story);
  if (finding) throw refusal(file, finding.path, finding.sentence);
  return parsed.story;
}

function refusal(file: string, path: string, sentence: string): ScenarioError {
  return new ScenarioError(`Mend ${file} at ${path}, or take the file out: ${sentence}`);
}

/** The schema library ends its own messages without a full stop; ours have one. */
function asSentence(message = ''): string {
  return message.endsWith('.') ? message : `${message}.`;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new ScenarioError(`${file} cannot be read as JSON: mend it, or take it out of the folder.`);
  }
}
