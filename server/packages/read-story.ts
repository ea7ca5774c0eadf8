import { assertStorable } from '../../db/storable';
import type { Story } from '../../exercise/story';
import { readCexf } from '../../scenarios/formats/cexf/read-cexf';
import { checkNames, type NameFinding } from '../../scenarios/names/check-names';
import { packagePaths } from '../../scenarios/packages/manifest';
import { packageLimits } from '../../scenarios/packages/package-limits';
import { PackageError } from '../../scenarios/packages/package-problem';
import { placeInWords } from '../../scenarios/place-in-words';
import { parseStory } from '../../scenarios/schema';
import { validateStory } from '../../scenarios/validate';
import { isZip, jsonOf, openPackage } from './read-package';
import { tooBig } from './read-zip';

/** One thing about a story that was read. `shape` is the code of everything that keeps it from being a story at all. */
export interface ReadFinding {
  code: string;
  /** Where, as `script.injects.3.title`. */
  path: string;
  /** The same as its author reads it, as “Inject 4, “Market day”: Title”; empty for the whole. */
  place: string;
  sentence: string;
}

/** What was read, and from what. */
export interface ReadReport {
  /** A package, a story as a bare JSON file, or the Common Exercise Format. */
  format: 'package' | 'story' | 'cexf';
  title: string;
  /** The version of the package; 0 for a file from before there were packages; null for another format. */
  schemaVersion: number | null;
  /** When it was packed, in epoch milliseconds; null where nothing says so. */
  madeAt: number | null;
  /** Real names in a story that is fictional. */
  names: NameFinding[];
  /** What of another format has no place in a story. */
  notHeld: { path: string; count: number; sentence: string }[];
}

/** A story that was read from a file, without anything being kept. `story` is null where the file holds none. */
export interface ReadStory {
  story: Story | null;
  findings: ReadFinding[];
  report: ReadReport;
}

type Source = Pick<ReadReport, 'format' | 'schemaVersion' | 'madeAt'> & { title?: string };

const noParts: ReadReport['notHeld'] = [];
const sentence = (message: string) => (message.endsWith('.') ? message : `${message}.`);
/** What keeps a value from being a story. Such a sentence says nothing of where it is about: the place stands before it. */
const shape = (value: unknown, problems: { path: string; message: string }[]): ReadFinding[] =>
  problems.map(({ path, message }) => {
    const place = placeInWords(value, path);
    return {
      code: 'shape',
      path,
      place,
      sentence: `${place === '' ? '' : `${place}: `}${sentence(message)}`,
    };
  });

/** A value as a story, with all that is to be said of it. */
function asStory(value: unknown, { title = '', ...source }: Source, notHeld = noParts): ReadStory {
  const parsed = parseStory(value);
  if (!parsed.ok) {
    const report = { ...source, title, names: [], notHeld };
    return { story: null, findings: shape(value, parsed.problems), report };
  }
  const { story } = parsed;
  return {
    story,
    findings: validateStory(story).map((found) => ({ ...found, place: placeInWords(story, found.path) })),
    report: { ...source, title: story.opening.title, names: checkNames(story), notHeld },
  };
}

/** Any of what a story is made of, so that what is missing can be told by its place. */
const partsOfStory = ['opening', 'briefs', 'script'];

/** @throws PackageError for JSON of something else */
function fromJson(value: unknown): ReadStory {
  const isCexf = typeof value === 'object' && value !== null && 'inject_flow' in value;
  const isStory = typeof value === 'object' && value !== null && partsOfStory.some((part) => part in value);
  if (!isCexf && !isStory) throw new PackageError({ code: 'NoScenario' });
  if (!isCexf) return asStory(value, { format: 'story', schemaVersion: 0, madeAt: null });
  const source: Source = { format: 'cexf', schemaVersion: null, madeAt: null };
  const read = readCexf(value);
  if (read.ok) return asStory(read.story, source, read.notHeld);
  return {
    story: null,
    findings: shape(null, read.problems),
    report: { ...source, title: '', names: [], notHeld: noParts },
  };
}

/** @throws PackageError for text that could not be kept, or is nested beyond reading */
function storable(value: unknown): unknown {
  try {
    assertStorable(value, 'story');
    return value;
  } catch {
    throw new PackageError({ code: 'PackageUnreadable' });
  }
}

/**
 * Reads the story out of a file: the package of a scenario or of an exercise, a bare story, or the Common Exercise Format.
 * What kind of file it is, its bytes say. Nothing is kept.
 * @throws PackageError where the file cannot be read at all
 */
export async function readStoryFile(bytes: Uint8Array): Promise<ReadStory> {
  if (!isZip(bytes)) {
    if (bytes.length > packageLimits.story) throw new PackageError(tooBig);
    return fromJson(storable(jsonOf(bytes)));
  }
  const { manifest, files } = await openPackage(bytes);
  const { title, schemaVersion, madeAt } = manifest;
  const story = files.get(packagePaths.story);
  if (!story) throw new PackageError({ code: 'PackageFileMissing', values: { file: packagePaths.story } });
  return asStory(storable(jsonOf(story)), { format: 'package', title, schemaVersion, madeAt });
}
