import postgres from 'postgres';

/** Holds every append of a database back until all racers have decided and stand at the record, and then lets them go at once. */
export class StartingLine {
  private readonly holder: postgres.Sql;
  private readonly watcher: postgres.Sql;

  constructor(url: string) {
    this.holder = postgres(url, { max: 1, onnotice: () => undefined });
    this.watcher = postgres(url, { max: 1, onnotice: () => undefined });
  }

  /**
   * Runs racers that each append something.
   *
   * @param count how many appends must stand at the line before it opens
   */
  async race<T>(count: number, racers: (() => Promise<T>)[]): Promise<T[]> {
    let running: Promise<T>[] = [];
    await this.holder.begin(async (sql) => {
      await sql`lock table events in share mode`;
      running = racers.map((racer) => racer());
      await this.standing(count);
    });
    return Promise.all(running);
  }

  async close(): Promise<void> {
    await this.holder.end();
    await this.watcher.end();
  }

  /** Looks until so many backends wait for a lock. */
  private async standing(count: number): Promise<void> {
    const end = Date.now() + 20_000;
    for (;;) {
      const [row] = await this.watcher<{ waiting: number }[]>`
        select count(distinct pid)::int as waiting from pg_locks where not granted
        and database = (select oid from pg_database where datname = current_database())`;
      if ((row?.waiting ?? 0) >= count) return;
      if (Date.now() > end) throw new Error(`Only ${row?.waiting} of ${count} appends came to the line.`);
    }
  }
}
