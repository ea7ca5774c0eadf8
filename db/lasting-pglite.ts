import type { PGlite, Results, Transaction } from '@electric-sql/pglite';
import { protocol } from '@electric-sql/pglite';
import type { Statement } from './statement';
import { isAwayCode } from './store-away';
import { StoreAwayError } from './store-away-error';

const { serialize } = protocol;

/** One running instance of PGlite, and how to let go of its files once it is dead. */
export interface Instance {
  client: PGlite;
  abandon: () => void;
}

/** How long to wait before the next try to open again, in milliseconds; the last one goes on. */
const pausesMs = [0, 250, 500, 1_000, 2_000, 5_000];

function joined(...parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/**
 * The embedded database as drizzle uses it, for as long as the process lives. When a fault of the store kills the
 * instance (a full disk, a failed sync), it is opened anew in place, with PostgreSQL's own recovery from its log; what
 * comes in the meantime is refused as "away".
 */
export class LastingPglite {
  private instance: Instance | null;
  private isClosed = false;
  private reopening: Promise<void> | null = null;
  /** Statements that this instance has read. */
  private known = new Map<string, string>();

  constructor(
    first: Instance,
    private readonly open: () => Promise<Instance>,
  ) {
    this.instance = first;
  }

  query = <Row>(...given: Parameters<PGlite['query']>): Promise<Results<Row>> =>
    this.guarded((client) => client.query<Row>(...given));

  exec = (...given: Parameters<PGlite['exec']>): Promise<Results[]> =>
    this.guarded((client) => client.exec(...given));

  transaction = <Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    this.guarded((client) => client.transaction(run) as Promise<Result>);

  /** Reads a statement once per instance and runs it with one round through PostgreSQL's wire protocol. */
  prepare(text: string): Statement {
    return (values) =>
      this.guarded((client) =>
        // Neither in the middle of a transaction nor of another statement.
        client._runExclusiveTransaction(() =>
          client._runExclusiveQuery(async () => this.run(client, await this.read(client, text), values)),
        ),
      );
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.reopening;
    await this.instance?.client.close();
  }

  private async run(client: PGlite, statement: string, values: readonly string[]): Promise<string[][]> {
    const { messages } = await client.execProtocol(
      joined(serialize.bind({ statement, values: [...values] }), serialize.execute({}), serialize.sync()),
    );
    return messages.flatMap((message) =>
      message.name === 'dataRow' ? [(message as unknown as { fields: string[] }).fields] : [],
    );
  }

  private async read(client: PGlite, text: string): Promise<string> {
    const found = this.known.get(text);
    if (found) return found;
    const name = `statement_${this.known.size + 1}`;
    await client.execProtocol(joined(serialize.parse({ name, text }), serialize.sync()));
    this.known.set(text, name);
    return name;
  }

  private async guarded<Result>(run: (client: PGlite) => Promise<Result>): Promise<Result> {
    const { instance } = this;
    if (!instance) throw new StoreAwayError('the embedded database is being opened again');
    try {
      return await run(instance.client);
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
    this.known = new Map();
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
        this.instance = await this.open();
        return;
      } catch {
        // The disk is still full, or whatever it was: the next try follows.
      }
    }
  }
}
