import type { Story } from '../exercise/story';
import { findScenario as findOnShelf, scenarios as onShelf } from '../scenarios/shelf';

const key = Symbol.for('forestall.scenarios');
const thisProcess = globalThis as { [key]?: Story[] };

/** Adds the stories of this installation to those that come with Forestall; called once by the start. */
export function addScenarios(stories: Story[]): void {
  thisProcess[key] = stories;
}

/** Every scenario that an exercise can be opened from. */
export function scenarios(): Story[] {
  return [...onShelf(), ...(thisProcess[key] ?? [])];
}

/** Whether a scenario comes with Forestall. */
export function isOnShelf(id: string): boolean {
  return findOnShelf(id) !== undefined;
}

/** The scenario of an id; undefined when there is none. */
export function findScenario(id: string): Story | undefined {
  return findOnShelf(id) ?? thisProcess[key]?.find((story) => story.opening.scenarioId === id);
}
