/** The lengths of what a `Bind` is made of (PostgreSQL's protocol 3.0, "Message Formats"). */
const int16 = 2;
const int32 = 4;

function size(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(int32);
  bytes.writeInt32BE(length);
  return bytes;
}

function count(number: number): Buffer {
  const bytes = Buffer.allocUnsafe(int16);
  bytes.writeInt16BE(number);
  return bytes;
}

/**
 * The message that binds values, as text, to a statement that was read; its rows come as text, too. PGlite's own looks at
 * every character of every value, and copies what it has so far whenever it grows: for the events of a whole class, ten
 * times as long as this.
 */
export function bindMessage(statement: string, values: readonly (string | null)[]): Buffer {
  const parameters = values.flatMap((value) => {
    if (value === null) return [size(-1)];
    const bytes = Buffer.from(value);
    return [size(bytes.length), bytes];
  });
  const noFormats = count(0);
  // The portal without a name, then the statement's.
  const names = Buffer.from(`\0${statement}\0`);
  const body = [names, noFormats, count(values.length), ...parameters, noFormats];
  const length = body.reduce((sum, part) => sum + part.length, int32);
  return Buffer.concat([Buffer.from('B'), size(length), ...body], length + 1);
}
