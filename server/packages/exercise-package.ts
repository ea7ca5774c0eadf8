import { setImmediate } from 'node:timers/promises';
import { readAttachment } from '../../db/attachments';
import type { Database } from '../../db/database';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { type RulesSpan, readRulesSpans } from '../../db/rules-spans';
import { eventVersion, rulesVersion } from '../../exercise/event';
import type { Attachment, State } from '../../exercise/state';
import type { Story } from '../../exercise/story';
import {
  attachmentFolder,
  leftOutOfExercise,
  type Manifest,
  packagePaths,
} from '../../scenarios/packages/manifest';
import { packageLimits } from '../../scenarios/packages/package-limits';
import { PackageError } from '../../scenarios/packages/package-problem';
import { packedEvent } from '../../scenarios/packages/packed-event';
import type { RecordLine } from '../../scenarios/packages/record-line';
import { readEntries, toHappened } from '../hosting/folded';
import { type PackageFiles, tooBig } from './read-zip';
import { asBytes, writePackage } from './write-package';

/** How many events are packed before others of the process are served. */
const breath = 200;

/** The story that an exercise was opened from. Who can be asked is read from the personas again when it is opened. */
export function storyOf({ opening, script, briefs }: State): Story | null {
  if (!opening || !script) return null;
  const { contacts: _, ...authored } = opening;
  return { opening: authored, briefs: [...briefs], script };
}

/** The files that the record names, those beside the lines and those that went out. */
export function attachmentsOf({ attachments, releases }: State): Attachment[] {
  const carried = releases.flatMap(({ content }) => content.attachments ?? []);
  return [...new Map([...attachments, ...carried].map((one) => [one.id, one])).values()];
}

/** Lines of a record as they are packed, and the line with which each event, or the next that is packed, stands. */
async function linesOf(db: Database, exerciseId: string, state: State, upTo: number) {
  const lines: string[] = [];
  const lineOf: number[] = [];
  let bytes = 0;
  for await (const entry of readEntries(createDrizzleEventLog(db), exerciseId, 0, upTo)) {
    lineOf[entry.seq] = lines.length + 1;
    if (entry.seq % breath === 0) await setImmediate();
    const packed = packedEvent(toHappened(entry), state);
    if (!packed) continue;
    const { at, event, by = null } = packed;
    const line: RecordLine = { at, by, command: entry.commandId, version: eventVersion, event: { ...event } };
    const text = JSON.stringify(line);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > packageLimits.record) throw new PackageError(tooBig);
    lines.push(text);
  }
  return { lines, lineOf };
}

type Rules = NonNullable<Manifest['record']>['rules'];

/** Under which rules each stretch of the packed lines was decided. */
function rulesOf(spans: readonly RulesSpan[], lineOf: readonly number[]): Rules {
  const byLine = new Map(spans.map((span) => [lineOf[span.fromSeq] ?? 1, span.rulesVersion]));
  return [...byLine].map(([fromLine, version]) => ({ fromLine, rulesVersion: version }));
}

/**
 * An exercise that has ended as one file: its record as far as its lead knows it, its story, and the files that its injects
 * carried.
 * @param state the whole state at `upTo`, the last event that is packed
 * @throws PackageError when it is larger than a package may be
 */
export async function packExercise(
  db: Database,
  { exerciseId, state, upTo, madeAt }: { exerciseId: string; state: State; upTo: number; madeAt: number },
): Promise<Uint8Array> {
  const { lines, lineOf } = await linesOf(db, exerciseId, state, upTo);
  const files: PackageFiles = new Map([
    [packagePaths.story, asBytes(storyOf(state))],
    [packagePaths.record, new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))],
  ]);
  for (const { id } of attachmentsOf(state)) {
    const body = await readAttachment(db, exerciseId, id);
    if (body) files.set(`${attachmentFolder}${id}`, body);
  }
  const rules = rulesOf(await readRulesSpans(db, exerciseId), lineOf);
  return writePackage(
    {
      kind: 'exercise',
      title: state.opening?.title ?? exerciseId,
      madeAt,
      leftOut: [...leftOutOfExercise],
      record: { eventVersion, rulesVersion, rules, isRehearsal: state.isRehearsal },
    },
    files,
  );
}
