import type { Story } from '../../exercise/story';
import { packagePaths } from '../../scenarios/packages/manifest';
import { asBytes, writePackage } from './write-package';

/** A scenario as one file. A story has no files of its own so far: its pictures are drawn from its data. */
export function packScenario(story: Story, madeAt: number): Promise<Uint8Array> {
  return writePackage(
    { kind: 'scenario', title: story.opening.title, madeAt, leftOut: [] },
    new Map([[packagePaths.story, asBytes(story)]]),
  );
}
