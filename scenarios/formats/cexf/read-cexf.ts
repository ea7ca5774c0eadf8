import type { Story } from '../../../exercise/story';
import { storyLimits as limits } from '../../story-limits';
import type { NotHeld } from './cexf-keeps';
import { type Cexf, cexfSchema } from './cexf-schema';
import { foreignParts } from './foreign-parts';
import { draftOpening, draftTeams, toBeWritten } from './read-exercise';
import { readInjects } from './read-injects';

/**
 * What a file in the Common Exercise Format came to: a story of the right shape, which an author completes before it can be
 * run, with what had no place in it; or every place in which the file is none.
 */
export type ReadCexf =
  | { ok: true; story: Story; notHeld: NotHeld[] }
  | { ok: false; problems: { path: string; message: string }[] };

/** Reads a value as the Common Exercise Format. Never throws; at most as many injects are read as a story may have. */
export function readCexf(value: unknown): ReadCexf {
  const parsed = cexfSchema.safeParse(value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    };
  }
  const document: Cexf = parsed.data;
  const { injects, notHeld } = readInjects(document);
  const teams = draftTeams(injects);
  const { opening, notHeld: ofOpening } = draftOpening(document, injects, teams);
  const story: Story = {
    opening,
    briefs: teams.map((team) => ({
      team,
      role: toBeWritten,
      goals: [toBeWritten],
      redLines: [toBeWritten],
      knows: [],
      instructions: [],
    })),
    script: { injects, tellTales: [], personas: [], facilitatorNotes: [] },
  };
  const left = document.injects.length - limits.injects;
  const tooMany: NotHeld[] =
    left > 0
      ? [
          {
            path: 'injects',
            count: left,
            sentence: `A story has ${limits.injects} injects at most: the last ${left} were left out.`,
          },
        ]
      : [];
  return { ok: true, story, notHeld: [...foreignParts(document), ...ofOpening, ...notHeld, ...tooMany] };
}
