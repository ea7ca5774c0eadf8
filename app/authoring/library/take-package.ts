import type { ScenarioMade } from '../../../exercise/authoring/answers';
import type { Story } from '../../../exercise/story';
import { askAuthoring } from '../ask-authoring';
import { addressOf } from '../frame/sections';

/** What the server read in a file: a story, or what keeps it from being one. */
interface ReadPackage {
  story: Story | null;
  findings: { sentence: string }[];
}

type Taken = { ok: true; address: string } | { ok: false; code: string; message: string };

/** Reads a file of a scenario and makes a scenario of it; what is wrong with the file is said in its own sentences. */
export async function takePackage(file: File): Promise<Taken> {
  const read = await askAuthoring<ReadPackage>('/api/scenarios/read-package', { body: file });
  if (!read.ok) return read;
  const { story, findings } = read.value;
  if (!story) {
    const sentence = findings.map((finding) => finding.sentence).join(' ');
    return { ok: false, code: 'NoStory', message: sentence };
  }
  const made = await askAuthoring<ScenarioMade>('/api/scenarios', { body: { story } });
  return made.ok ? { ok: true, address: addressOf(made.value.scenario.id, 'story') } : made;
}
