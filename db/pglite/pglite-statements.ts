import { type PGlite, parse, protocol, type QueryOptions, type Results } from '@electric-sql/pglite';
import { bindMessage } from './bind-message';

const { serialize } = protocol;

/** A statement that the instance has read: its name there, and the types of its parameters. */
interface Known {
  name: string;
  types: number[];
}

/** Statements that are kept; further ones are read anew each time. There are far fewer in this program. */
const knownMax = 200;

type Messages = Awaited<ReturnType<PGlite['execProtocol']>>['messages'];

/**
 * The statements of one instance of PGlite, each read and planned once. PGlite itself reads every statement anew and goes
 * through the wire protocol message by message; in one go it takes less than half the time.
 */
export class PgliteStatements {
  private readonly known = new Map<string, Known>();

  constructor(private readonly client: PGlite) {}

  /** Runs a statement with values as text; gives the cells of its rows as text. */
  rows(text: string, values: readonly string[]): Promise<string[][]> {
    return this.alone(async () => {
      const { name } = await this.read(text);
      const messages = await this.run(name, [...values]);
      return messages.flatMap((message) =>
        message.name === 'dataRow' ? [(message as unknown as { fields: string[] }).fields] : [],
      );
    });
  }

  /** What `PGlite.query` does, with values and rows of the language. */
  query<Row>(text: string, given: unknown[], options?: QueryOptions): Promise<Results<Row>> {
    return this.alone(async () => {
      const { name, types } = await this.read(text);
      const values = given.map((value, index) => this.asText(value, types[index]));
      const messages = await this.run(name, values, serialize.describe({ type: 'P' }));
      return parse.parseResults(messages, this.client.parsers, options)[0] as Results<Row>;
    });
  }

  /** Neither in the middle of a transaction nor of another statement. */
  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.client._runExclusiveTransaction(() => this.client._runExclusiveQuery(work));
  }

  private async run(statement: string, values: (string | null)[], ...first: Uint8Array[]): Promise<Messages> {
    const { messages } = await this.client.execProtocol(
      Buffer.concat([bindMessage(statement, values), ...first, serialize.execute({}), serialize.sync()]),
    );
    return messages;
  }

  private async read(text: string): Promise<Known> {
    const found = this.known.get(text);
    if (found) return found;
    const name = this.known.size < knownMax ? `statement_${this.known.size + 1}` : '';
    const { messages } = await this.client.execProtocol(
      Buffer.concat([
        serialize.parse({ name, text }),
        serialize.describe({ type: 'S', name }),
        serialize.sync(),
      ]),
    );
    const read = { name, types: parse.parseDescribeStatementResults(messages) };
    if (name) this.known.set(text, read);
    return read;
  }

  private asText(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    // PGlite's own way goes through an array of strings, one for each byte.
    if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
    const serializer = type === undefined ? undefined : this.client.serializers[type];
    return serializer ? serializer(value) : String(value);
  }
}
