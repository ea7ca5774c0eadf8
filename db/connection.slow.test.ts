import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, DatabaseOpenError, database, openDatabase } from './connection';
import { createExercise, findExercise } from './exercises';
import { createDrizzleEventLog } from './log/event-log-drizzle';
import { startChild } from './testing/child';
import { aName, migrationsDir } from './testing/databases';
import type { OpenTask } from './testing/open.child';

const places = globalThis as { [key: symbol]: unknown };
const opened = () => places[Symbol.for('forestall.db.opened')] ?? 0;
const slow = 60_000;

let root: string;
/** A data folder with a database that was closed properly, to be copied. */
let whole: string;

/** A data folder of its own, with a copy of the database in it. */
async function aCopy(): Promise<string> {
  const copy = join(root, aName());
  await cp(whole, copy, { recursive: true });
  return copy;
}

function answerOf(task: OpenTask): Promise<string | null> {
  return startChild('open.child.ts', { ...task, options: { migrationsDir, ...task.options } }).nextLine();
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'forestall-open-'));
  whole = join(root, 'whole', 'data');
});

afterEach(async () => {
  await closeDatabase();
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('the one database of a process', () => {
  it('is not opened by importing it', () => {
    expect(places[Symbol.for('forestall.db')]).toBeUndefined();
    expect(opened()).toBe(0);
    expect(() => database()).toThrow('No database is open in this process');
  });

  it(
    'is made in a new data folder, counted and found again by its symbol',
    async () => {
      const db = await openDatabase({ dataDir: whole, migrationsDir });
      expect(db.kind).toBe('pglite');
      expect(database()).toBe(db);
      expect(places[Symbol.for('forestall.db')]).toBe(db);
      expect(opened()).toBe(1);
      const about = { code: 'AAAAAA', accountId: null, scenarioId: 'velmara', title: 'Kept', createdAt: 1 };
      await createExercise(db, { id: 'exr_kept', ...about });
    },
    slow,
  );

  it(
    'is refused a second time, however quickly it comes',
    async () => {
      const before = opened();
      const dataDir = await aCopy();
      const openings = await Promise.allSettled([
        openDatabase({ dataDir, migrationsDir }),
        openDatabase({ dataDir, migrationsDir }),
      ]);
      expect(openings.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      await expect(openDatabase({ dataDir, migrationsDir })).rejects.toMatchObject({ code: 'AlreadyOpen' });
      expect(opened()).toBe(Number(before) + 1);
    },
    slow,
  );

  it(
    'keeps what was written, and is gone from the process once closed',
    async () => {
      const db = await openDatabase({ dataDir: await aCopy(), migrationsDir });
      expect(await findExercise(db, 'exr_kept')).toMatchObject({ title: 'Kept' });
      await closeDatabase();
      await closeDatabase();
      expect(() => database()).toThrow('No database is open');
    },
    slow,
  );

  it('needs to be told which', async () => {
    await expect(openDatabase({})).rejects.toMatchObject({ code: 'NothingToOpen' });
  });
});

describe('a data folder that another process has open', () => {
  it(
    'is refused, and free with everything acknowledged when that process is killed',
    async () => {
      const dataDir = await aCopy();
      const task: OpenTask = { options: { dataDir, migrationsDir }, appendTo: 'exr_killed' };
      const other = startChild('open.child.ts', task);
      let acknowledged = 0;
      while (acknowledged < 25) {
        acknowledged = Number(await other.nextLine());
      }
      await expect(openDatabase({ dataDir, migrationsDir })).rejects.toMatchObject({
        code: 'DataFolderInUse',
      });
      await other.kill();
      for (let line = await other.nextLine(); line !== null; line = await other.nextLine()) {
        acknowledged = Number(line);
      }
      const log = createDrizzleEventLog(await openDatabase({ dataDir, migrationsDir }));
      const entries = await log.read('exr_killed');
      expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    },
    slow,
  );
});

describe('a data folder that cannot be used', () => {
  async function refusalOf(dataDir: string, folder = migrationsDir): Promise<DatabaseOpenError> {
    const thrown: unknown = await openDatabase({ dataDir, migrationsDir: folder }).catch((reason) => reason);
    expect(thrown).toBeInstanceOf(DatabaseOpenError);
    return thrown as DatabaseOpenError;
  }

  it('is refused as a file, and below a file', async () => {
    const file = join(root, aName());
    await writeFile(file, 'mine');
    expect(await refusalOf(file)).toMatchObject({ code: 'DataFolderNotAFolder' });
    expect(await refusalOf(join(file, 'below'))).toMatchObject({ code: 'DataFolderNotAFolder' });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it(
    'is refused without the right to write in it',
    async () => {
      const closed = join(root, aName());
      await mkdir(closed, { mode: 0o555 });
      const answer = await answerOf({ options: { dataDir: closed }, asNobody: true });
      expect(answer).toMatch(/^NoWritePermission: .*FORESTALL_DATA_DIR\.$/);
      const below = await answerOf({ options: { dataDir: join(closed, 'below') }, asNobody: true });
      expect(below).toMatch(/^NoWritePermission: /);
    },
    slow,
  );

  it.each([
    ['a cut control file', (folder: string) => truncate(join(folder, 'global', 'pg_control'), 10)],
    ['no control file', (folder: string) => rm(join(folder, 'global', 'pg_control'))],
    ['no version file', (folder: string) => rm(join(folder, 'PG_VERSION'))],
    ['a meaningless version file', (folder: string) => writeFile(join(folder, 'PG_VERSION'), '?')],
    ['no journal', (folder: string) => rm(join(folder, 'pg_wal'), { recursive: true })],
  ])(
    'is refused with %s, and stays as it is',
    async (_name, damage) => {
      const dataDir = await aCopy();
      await damage(join(dataDir, 'pglite'));
      const configuration = await readFile(join(dataDir, 'pglite', 'postgresql.conf'), 'utf8');
      const refusal = await refusalOf(dataDir);
      expect(refusal).toMatchObject({
        code: 'DataFolderCorrupt',
        message: expect.stringContaining('backup'),
      });
      expect(refusal.detail).toBeTruthy();
      expect(await readFile(join(dataDir, 'pglite', 'postgresql.conf'), 'utf8')).toBe(configuration);
      expect(await refusalOf(dataDir)).toMatchObject({ code: 'DataFolderCorrupt' });
    },
    slow,
  );

  it(
    'is refused from another version of PostgreSQL',
    async () => {
      const dataDir = await aCopy();
      await writeFile(join(dataDir, 'pglite', 'PG_VERSION'), '16\n');
      expect(await refusalOf(dataDir)).toMatchObject({ code: 'DataFolderOtherVersion' });
    },
    slow,
  );

  it(
    'is refused from a newer Forestall',
    async () => {
      const dataDir = await aCopy();
      const db = await openDatabase({ dataDir, migrationsDir });
      await db.orm.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', 9999999999999)`,
      );
      await closeDatabase();
      expect(await refusalOf(dataDir)).toMatchObject({ code: 'DatabaseTooNew' });
    },
    slow,
  );

  it(
    'is refused without migrations, and opens afterwards',
    async () => {
      const dataDir = await aCopy();
      expect(await refusalOf(dataDir, join(root, 'nowhere'))).toMatchObject({ code: 'MigrationsMissing' });
      await openDatabase({ dataDir, migrationsDir });
    },
    slow,
  );

  it(
    'is taken up again when its first start was cut short',
    async () => {
      const dataDir = join(root, aName());
      await mkdir(join(dataDir, 'pglite.unfinished'), { recursive: true });
      await writeFile(join(dataDir, 'pglite.unfinished', 'PG_VERSION'), '');
      expect((await openDatabase({ dataDir, migrationsDir })).kind).toBe('pglite');
    },
    slow,
  );
});
