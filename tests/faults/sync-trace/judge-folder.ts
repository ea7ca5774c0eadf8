import { dirname } from 'node:path';
import { type Call, placeOf, textsOf } from './read-trace';
import { Unsynced } from './unsynced';

/** What PostgreSQL makes anew when it starts, and never reads after a crash. */
const madeAnew = /pg_internal\.init|postmaster\.(pid|opts)|\/pg_stat|\/pgsql_tmp|\/pg_wal\/xlogtemp/;

/**
 * What of a new database was not safe when it got its name, and what beside it in the data folder, the name with it, was not
 * safe at the first acknowledgement.
 *
 * @returns null when the trace does not show that a folder got this name
 */
export function judgeFirstStart(calls: Call[], folder: string): string[] | null {
  const unsynced = new Unsynced();
  let atNaming: string[] | null = null;
  for (const call of calls) {
    const [from = '', to] = textsOf(call);
    if (call.name.startsWith('rename') && to === folder && call.result === 0) {
      atNaming = unsynced.below(from).filter((path) => !madeAnew.test(path));
    }
    const isAck = placeOf(call).startsWith('TCP') && call.given.includes('{\\"ok\\":true');
    if (isAck && atNaming) {
      const beside = unsynced.below(dirname(folder)).filter((path) => !path.startsWith(`${folder}/`));
      return [...atNaming, ...beside];
    }
    unsynced.follow(call);
  }
  return atNaming;
}

/** The place of the redo pointer in `pg_control`: from there on the log is read after a crash. */
const redo = { from: 40, to: 48 };

/** The bytes of a text that strace printed. */
function bytesOf(text: string): string {
  const named: Record<string, string> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' };
  return text.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
  );
}

/**
 * What was not safe when a checkpoint was noted: once `pg_control` names a later place in the log, what lies before it is
 * not read again, so the tables must hold it by then.
 */
export function judgeCheckpoints(calls: Call[], folder: string): { checkpoints: number; unsafe: string[] } {
  const unsynced = new Unsynced();
  const unsafe: string[] = [];
  const known = new Set<string>();
  for (const call of calls) {
    if (call.name.includes('write') && placeOf(call) === `${folder}/global/pg_control`) {
      const pointer = bytesOf(textsOf(call)[0] ?? '').slice(redo.from, redo.to);
      if (!known.has(pointer) && known.size > 0) {
        const tables = unsynced.below(folder).filter((path) => !madeAnew.test(path) && isOfTables(path));
        unsafe.push(...tables);
      }
      known.add(pointer);
    }
    unsynced.follow(call);
  }
  return { checkpoints: known.size, unsafe: [...new Set(unsafe)] };
}

function isOfTables(path: string): boolean {
  return /\/(base|global|pg_xact|pg_multixact|pg_tblspc)\//.test(path) && !path.endsWith('/pg_control');
}
