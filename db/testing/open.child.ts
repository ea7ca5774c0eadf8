import { closeDatabase, DatabaseOpenError, type OpenDatabaseOptions, openDatabase } from '../connection';
import { createExercise } from '../exercises';
import { appendOne } from '../log/append-one';
import { createDrizzleEventLog } from '../log/event-log-drizzle';

/** What the process is to do. */
export interface OpenTask {
  options: OpenDatabaseOptions;
  /** Give up the rights of root first. */
  asNobody?: boolean;
  /** After opening, append to this exercise until killed, and print each seq once it is acknowledged. */
  appendTo?: string;
}

const nobody = 65_534;

async function appendForEver(exerciseId: string): Promise<void> {
  const db = await openDatabase(options);
  const about = { accountId: null, scenarioId: 'velmara', title: 'Velmara', createdAt: 1_700_000_000_000 };
  await createExercise(db, { id: exerciseId, code: 'KILLED', ...about });
  const log = createDrizzleEventLog(db);
  for (let seq = 0; ; seq += 1) {
    const event = { type: 'MessageSent', seq };
    await appendOne(log, exerciseId, seq, `cmd_${seq}`, [
      { at: 1_700_000_000_000, by: null, version: 1, event },
    ]);
    process.stdout.write(`${seq + 1}\n`);
  }
}

const { options, asNobody, appendTo } = JSON.parse(process.argv[2] ?? '{}') as OpenTask;
if (asNobody && process.getuid?.() === 0) {
  process.setegid?.(nobody);
  process.seteuid?.(nobody);
}
try {
  if (appendTo) {
    await appendForEver(appendTo);
  }
  const { kind } = await openDatabase(options);
  await closeDatabase();
  process.stdout.write(`${kind}\n`);
} catch (thrown) {
  process.stdout.write(
    `${thrown instanceof DatabaseOpenError ? `${thrown.code}: ${thrown.message}` : String(thrown)}\n`,
  );
}
