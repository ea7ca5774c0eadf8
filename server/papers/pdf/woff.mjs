import { inflateSync } from 'node:zlib';

const headerSize = 12;
const entrySize = 16;

/**
 * A `name` table that gives a font one family. The files of a family hold one script each and all call themselves the
 * same, so that a typesetter would take any one of them for the whole.
 *
 * @param {string} family
 * @returns {Buffer}
 */
function nameTable(family) {
  const text = Buffer.from(family, 'utf16le').swap16();
  const records = [1, 4, 6];
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  records.forEach((id, at) => {
    // Windows, Unicode, English: where every program looks.
    [3, 1, 0x409, id, text.length, 0].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * at + 2 * field);
    });
  });
  return Buffer.concat([head, text]);
}

/**
 * The tables of a WOFF file (version 1), unpacked.
 *
 * @param {Buffer} woff
 * @returns {{ tag: string, table: Buffer }[]}
 */
function tablesOf(woff) {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, at) => {
    const entry = 44 + 20 * at;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      table: packed < size ? inflateSync(bytes) : bytes,
    };
  });
}

/**
 * A web font as a font file of the desktop, under a family of its own: packages bring fonts as WOFF only, and a
 * typesetter reads TrueType. Checksums are left at nought; nothing that reads a font for setting asks for them.
 *
 * @param {Buffer} woff a WOFF file, version 1
 * @param {string} family
 * @returns {Buffer}
 */
export function fontOfWoff(woff, family) {
  const tables = tablesOf(woff).map(({ tag, table }) => ({
    tag,
    table: tag === 'name' ? nameTable(family) : table,
  }));
  const head = Buffer.alloc(headerSize + entrySize * tables.length);
  woff.copy(head, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, at) => {
    head.writeUInt16BE(value, 4 + 2 * at);
  });
  let offset = head.length;
  const parts = tables.flatMap(({ tag, table }, at) => {
    const entry = headerSize + entrySize * at;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    offset += table.length + padding.length;
    return [table, padding];
  });
  return Buffer.concat([head, ...parts]);
}
