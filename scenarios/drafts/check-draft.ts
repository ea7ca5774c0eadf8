import type { z } from 'zod';
import type { DraftFinding } from '../../exercise/authoring/draft';
import type { Story } from '../../exercise/story';
import { authoredBodySchema } from '../authored-body-schema';
import { lookAtStory } from '../look-at-story';
import { storySchema } from '../schema';
import { validateStory } from '../validate';
import { partsToStory, type StoredPart, type StoryIdentity } from './parts-to-story';
import { placeInDraft } from './place-in-draft';
import { shapeSentence } from './shape-sentence';

/** What came of a check: the story when nothing stops, and everything that was found. */
export interface CheckedDraft {
  story: Story | null;
  findings: DraftFinding[];
}

interface Found {
  code: string;
  path: string;
  sentence: string;
}

/** Faults of a shape that leave every text a text and every list a list, so that the rest can be looked at all the same. */
const softFaults: ReadonlySet<string> = new Set(['too_small', 'too_big', 'invalid_format', 'invalid_value']);

/**
 * Checks a draft as a scenario of the shelf is checked, and looks at what an author may want to look at.
 * @param asked with `stops` nothing is looked at: whoever wants to open an exercise needs no more, and looking takes most of the time
 */
export function checkDraft(
  parts: readonly StoredPart[],
  identity: StoryIdentity,
  asked: 'all' | 'stops' = 'all',
): CheckedDraft {
  const written = partsToStory(parts, identity);
  const parsed = storySchema.safeParse(written);
  const faults = parsed.success ? [] : parsed.error.issues.flatMap(foundOf);
  const story = parsed.success ? parsed.data : looked(written, parsed.error.issues);
  const stops = [...faults, ...(story ? validateStory(story) : [])];
  const looks = story && asked === 'all' ? lookAtStory(story) : [];
  const placed = (weight: DraftFinding['weight']) => (found: Found) => ({
    code: found.code,
    sentence: found.sentence,
    ...placeInDraft(parts, found.path),
    weight,
  });
  return {
    story: parsed.success && stops.length === 0 ? parsed.data : null,
    findings: [...stops.map(placed('stops')), ...looks.map(placed('look'))],
  };
}

function foundOf(issue: z.core.$ZodIssue): Found[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      path: [...path, key].join('.'),
      sentence: `“${key}” is no field here. Take it out.`,
    }));
  return [{ code: codeOf(issue), path: path.join('.'), sentence: shapeSentence(issue) }];
}

/** Stable codes beside those of the validator. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin !== 'number') return 'not-written';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'not-written';
  return 'wrong-shape';
}

/** A half-written story that can be looked at all the same; null when its shape does not allow that. */
function looked(written: unknown, issues: readonly z.core.$ZodIssue[]): Story | null {
  if (!issues.every(({ code }) => softFaults.has(code))) return null;
  const story = written as Story;
  const bodies = story.opening.bodies.map((body) =>
    'ready' in body ? authoredBodySchema.safeParse(body).data : body,
  );
  if (bodies.some((body) => body === undefined)) return null;
  return { ...story, opening: { ...story.opening, bodies: bodies as Story['opening']['bodies'] } };
}
