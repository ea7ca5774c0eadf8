import pg from 'pg';

/** Holds every append of a database back until all racers have decided and stand at the record, and then lets them go at once. */
export class StartingLine {
  private constructor(
    private readonly holder: pg.Client,
    private readonly watcher: pg.Client,
  ) {}

  static async at(url: string): Promise<StartingLine> {
    const clients = [url, url].map((connectionString) => new pg.Client({ connectionString }));
    await Promise.all(clients.map((client) => client.connect()));
    const [holder, watcher] = clients as [pg.Client, pg.Client];
    return new StartingLine(holder, watcher);
  }

  /**
   * Runs racers that each append something.
   *
   * @param count how many appends must stand at the line before it opens
   */
  async race<T>(count: number, racers: (() => Promise<T>)[]): Promise<T[]> {
    await this.holder.query('begin; lock table events in share mode');
    const running = Promise.all(racers.map((racer) => racer()));
    try {
      await this.standing(count);
    } finally {
      await this.holder.query('commit');
    }
    return running;
  }

  async close(): Promise<void> {
    await this.holder.end();
    await this.watcher.end();
  }

  /** Looks until so many backends wait for a lock. */
  private async standing(count: number): Promise<void> {
    const end = Date.now() + 20_000;
    for (;;) {
      const { rows } = await this.watcher.query<{ waiting: number }>(
        `select count(distinct pid)::int as waiting from pg_locks where not granted
        and database = (select oid from pg_database where datname = current_database())`,
      );
      const [row] = rows;
      if ((row?.waiting ?? 0) >= count) return;
      if (Date.now() > end) throw new Error(`Only ${row?.waiting} of ${count} appends came to the line.`);
    }
  }
}
