import { type Call, placeOf, textsOf } from './read-trace';
import { Unsynced } from './unsynced';

/** What a trace says about the acknowledgements in it. */
export interface AckVerdict {
  /** How many acknowledgements of something written were seen on the socket. */
  acks: number;
  /** The segments of the write-ahead log that hold their commits. */
  segments: string[];
  /** Those that went out before their commit was safe, with what was not. */
  unsafe: string[];
}

const sending = new Set(['write', 'writev', 'sendmsg', 'sendto']);
const ackText = /43(\d+)\[\{\\"ok\\":true/g;

/**
 * The part of an id by which it is found in the write-ahead log: an update leaves out what the old row begins and ends with
 * as well.
 */
function needleOf(id: string): string {
  return id.slice(8, 15);
}

/** The connection that most acknowledgements went over: numbers count anew on each. */
function busiest(calls: Call[]): string {
  const counts = new Map<string, number>();
  for (const call of calls) {
    const path = placeOf(call);
    if (!sending.has(call.name) || !path.startsWith('TCP')) continue;
    const acks = [...call.given.matchAll(ackText)].length;
    if (acks > 0) counts.set(path, (counts.get(path) ?? 0) + acks);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/**
 * Judges every acknowledgement on the busiest connection of the traced server: the segment that holds its commit, and the folder's
 * entry of that segment, were synced before the acknowledgement was handed to the socket.
 *
 * @param ids the command or draft that each acknowledgement's number stands for
 * @param base the folder of the database, from which PostgreSQL names its files
 */
export function judgeAcks(calls: Call[], ids: Map<number, string>, base?: string): AckVerdict {
  const connection = busiest(calls);
  const unsynced = new Unsynced(base);
  const commits = new Map<string, { segment: string; at: number }>();
  const waiting = new Map([...ids.values()].map((id) => [needleOf(id), id]));
  const verdict: AckVerdict = { acks: 0, segments: [], unsafe: [] };
  const segments = new Set<string>();
  const safeFrom = new Map<string, number>();
  const inOrder = calls.flatMap((call) => [
    { at: call.began, call, isStart: true },
    { at: call.ended, call, isStart: false },
  ]);
  inOrder.sort((one, other) => one.at - other.at);
  for (const { call, isStart } of inOrder) {
    const path = placeOf(call);
    if (isStart && sending.has(call.name) && path === connection) sent(call);
    if (isStart) continue;
    unsynced.follow(call);
    if (path.includes('/pg_wal/')) {
      if (call.name === 'fsync' || call.name === 'fdatasync') {
        if (call.result === 0) safeFrom.set(path, Math.max(safeFrom.get(path) ?? -1, call.began));
      } else if (call.name.includes('write')) committed(call, path);
    }
  }
  verdict.segments = [...segments];
  return verdict;

  function committed(call: Call, segment: string): void {
    for (const [needle, id] of waiting) {
      if (!call.given.includes(needle)) continue;
      commits.set(id, { segment, at: call.ended });
      waiting.delete(needle);
    }
  }

  function sent(call: Call): void {
    for (const [, number] of textsOf(call).join('').matchAll(ackText)) {
      const id = ids.get(Number(number));
      if (!id) continue;
      verdict.acks += 1;
      const commit = commits.get(id);
      if (!commit) {
        verdict.unsafe.push(`${id}: its commit was not written before the acknowledgement`);
        continue;
      }
      segments.add(commit.segment);
      if ((safeFrom.get(commit.segment) ?? -1) < commit.at)
        verdict.unsafe.push(`${id}: ${commit.segment} was not synced`);
      if (unsynced.hasUnsafeName(commit.segment))
        verdict.unsafe.push(`${id}: the folder of ${commit.segment} was not synced`);
    }
  }
}
