import type { PGlite, QueryOptions, Results, Transaction } from '@electric-sql/pglite';
import type { Statement } from '../statement';
import { isAwayCode } from '../store-away';
import { StoreAwayError } from '../store-away-error';
import { PgliteStatements } from './pglite-statements';

/** One running instance of PGlite, and how to let go of its files once it is dead. */
export interface Instance {
  client: PGlite;
  abandon: () => void;
}

/** How long to wait before the next try to open again, in milliseconds; the last one goes on. */
const pausesMs = [0, 250, 500, 1_000, 2_000, 5_000];

function withStatements(instance: Instance) {
  return { ...instance, statements: new PgliteStatements(instance.client) };
}

/**
 * The embedded database as drizzle uses it, for as long as the process lives. When a fault of the store kills the
 * instance (a full disk, a failed sync), it is opened anew in place, with PostgreSQL's own recovery from its log; what
 * comes in the meantime is refused as "away".
 */
export class LastingPglite {
  private instance: (Instance & { statements: PgliteStatements }) | null;
  private isClosed = false;
  private reopening: Promise<void> | null = null;

  constructor(
    first: Instance,
    private readonly open: () => Promise<Instance>,
  ) {
    this.instance = withStatements(first);
  }

  query = <Row>(text: string, values: unknown[] = [], options?: QueryOptions): Promise<Results<Row>> =>
    this.guarded(({ statements }) => statements.query<Row>(text, values, options));

  exec = (...given: Parameters<PGlite['exec']>): Promise<Results[]> =>
    this.guarded(({ client }) => client.exec(...given));

  transaction = <Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    this.guarded(({ client }) => client.transaction(run) as Promise<Result>);

  /** A statement that each instance reads once. */
  prepare(text: string): Statement {
    return (values) => this.guarded(({ statements }) => statements.rows(text, values));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.reopening;
    await this.instance?.client.close();
  }

  private async guarded<Result>(
    run: (instance: NonNullable<LastingPglite['instance']>) => Promise<Result>,
  ): Promise<Result> {
    const { instance } = this;
    if (!instance) throw new StoreAwayError('the embedded database is being opened again');
    try {
      return await run(instance);
    } catch (thrown) {
      if (await this.isAlive(instance, thrown)) throw thrown;
      this.replace(instance);
      throw new StoreAwayError(thrown instanceof Error ? thrown.message : 'the embedded database broke');
    }
  }

  /** A refusal of PostgreSQL leaves it alive; anything else may have killed it, and only a question tells. */
  private async isAlive({ client }: Instance, thrown: unknown): Promise<boolean> {
    const { code = '', severity = '' } = thrown as { code?: unknown; severity?: unknown };
    if (severity === 'PANIC' || severity === 'FATAL') return false;
    if (typeof code === 'string' && code.length === 5 && !isAwayCode(code)) return true;
    try {
      await client.query('select 1');
      return true;
    } catch {
      return false;
    }
  }

  private replace(dead: Instance): void {
    if (this.instance !== dead || this.isClosed) return;
    this.instance = null;
    dead.abandon();
    this.reopening = this.openAgain().finally(() => {
      this.reopening = null;
    });
  }

  private async openAgain(): Promise<void> {
    for (let attempt = 0; !this.isClosed; attempt += 1) {
      const pauseMs = pausesMs[Math.min(attempt, pausesMs.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      try {
        this.instance = withStatements(await this.open());
        return;
      } catch {
        // The disk is still full, or whatever it was: the next try follows.
      }
    }
  }
}
