import { setImmediate } from 'node:timers/promises';
import type { ImportedEntry } from '../../db/imports';
import type { RecordedEntry } from '../../db/log/event-log';
import { assertStorable } from '../../db/storable';
import { eventVersion, rulesVersion } from '../../exercise/event';
import type { State } from '../../exercise/state';
import { type Manifest, packagePaths } from '../../scenarios/packages/manifest';
import { PackageError } from '../../scenarios/packages/package-problem';
import { type RecordLine, readRecordLine } from '../../scenarios/packages/record-line';
import { parseStory } from '../../scenarios/schema';
import { isOver } from '../comparing/compare';
import { emptyFold, foldIn, toHappened } from '../hosting/folded';
import { storyOf } from './exercise-package';
import type { OpenedPackage } from './read-package';

/** How many events are read before others of the process are served. */
const breath = 200;

/** A record that was read from a package, and what it comes to. */
export interface ReadRecord {
  entries: ImportedEntry[];
  state: State;
}

const broken = (line: number) => new PackageError({ code: 'PackageRecordBroken', values: { line } });

/** @throws PackageError for a record that newer rules than ours wrote */
export function assertKnown(record: NonNullable<Manifest['record']>): void {
  const versions = [
    { version: record.eventVersion, known: eventVersion },
    ...[record, ...record.rules].map((one) => ({ version: one.rulesVersion, known: rulesVersion })),
  ];
  const newer = versions.find(({ version, known }) => version > known);
  if (newer) throw new PackageError({ code: 'PackageTooNew', values: newer });
}

/** Holds a line against those before it: time goes on, and what one command made stands together. */
function assertInOrder(line: RecordLine, before: RecordLine | undefined, ended: Set<string>, at: number) {
  if (line.version > eventVersion || line.at < (before?.at ?? 0)) throw broken(at);
  if (before && before.command !== line.command) ended.add(before.command);
  if (ended.has(line.command)) throw broken(at);
  if (!before && line.event.type === 'ExerciseForked') throw new PackageError({ code: 'PackageOfWhatIf' });
  if (!before && line.event.type !== 'ExerciseOpened') throw broken(at);
}

/**
 * Reads the record of a package line by line and folds it as a host would, for every channel: a record that this server could
 * not serve is refused with the line at which it fails.
 * @throws PackageError
 */
export async function readRecord({ manifest, files }: OpenedPackage): Promise<ReadRecord> {
  const { record } = manifest;
  const body = files.get(packagePaths.record);
  if (!record || !body)
    throw new PackageError({ code: 'PackageFileMissing', values: { file: packagePaths.record } });
  assertKnown(record);
  const texts = new TextDecoder().decode(body).split('\n').filter(Boolean);
  const folded = emptyFold();
  const entries: ImportedEntry[] = [];
  const ended = new Set<string>();
  let before: RecordLine | undefined;
  for (const [index, text] of texts.entries()) {
    const at = index + 1;
    const line = readRecordLine(text, at);
    assertInOrder(line, before, ended, at);
    before = line;
    const { command: commandId, ...entry } = line;
    try {
      assertStorable(line, 'line');
      foldIn(folded, toHappened({ ...entry, commandId, seq: at } as RecordedEntry));
    } catch {
      throw broken(at);
    }
    entries.push({ ...entry, commandId });
    if (at % breath === 0) await setImmediate();
  }
  assertPlayed(folded.state);
  return { entries, state: folded.state };
}

/** @throws PackageError unless the record is that of a story of ours that was played to its end */
function assertPlayed(state: State): void {
  if (state.fork !== null) throw new PackageError({ code: 'PackageOfWhatIf' });
  if (!parseStory(storyOf(state)).ok) throw broken(1);
  if (!isOver(state)) throw new PackageError({ code: 'PackageNotEnded' });
}
