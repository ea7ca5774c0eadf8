import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeAcks } from './judge-acks';
import { type Call, readTrace } from './read-trace';

const folder = mkdtempSync(join(tmpdir(), 'forestall-trace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function callsOf(lines: string[]): Call[] {
  const file = join(folder, 'trace');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return readTrace(file);
}

const segment = '/d/pglite/pg_wal/000000010000000000000001';
const id = 'cmd_abcdefghijk000000001';
const ids = new Map([[7, id]]);
const commit = `10 pwrite64(18<${segment}>, "\\30\\321 ${id} \\0", 8192, 0) = 8192`;
const sync = `11 fdatasync(18<${segment}>)    = 0`;
const ack = '10 write(30<TCP:[127.0.0.1:3000->127.0.0.1:4000]>, "\\201\\17437[{\\"ok\\":true}]", 16) = 16';
const unsafe = (lines: string[]) => judgeAcks(callsOf(lines), ids).unsafe;

describe('a trace of system calls', () => {
  it('shows an acknowledgement that went out after the sync', () => {
    expect(judgeAcks(callsOf([commit, sync, ack]), ids)).toEqual({
      acks: 1,
      segments: [segment],
      unsafe: [],
    });
  });

  it('shows one that went out without a sync, or before it, or before the commit', () => {
    expect(unsafe([commit, ack])).toHaveLength(1);
    expect(unsafe([commit, ack, sync])).toHaveLength(1);
    expect(unsafe([sync, commit, ack])).toHaveLength(1);
    expect(unsafe([ack, commit, sync])).toHaveLength(1);
  });

  it('does not take a sync that had not come back, that began too early, or that failed', () => {
    const begins = `11 fdatasync(18<${segment}> <unfinished ...>`;
    const comesBack = '11 <... fdatasync resumed>) = 0';
    expect(unsafe([commit, begins, ack, comesBack])).toHaveLength(1);
    expect(unsafe([begins, commit, comesBack, ack])).toHaveLength(1);
    expect(unsafe([commit, begins, comesBack, ack])).toEqual([]);
    expect(unsafe([commit, sync.replace('   = 0', '   = -1 EIO (Input/output error)'), ack])).toHaveLength(1);
  });

  it('wants the folder synced, too, when the segment is new', () => {
    const made = `10 openat(AT_FDCWD</w>, "${segment}", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 18<${segment}>`;
    expect(unsafe([made, commit, sync, ack])).toHaveLength(1);
    expect(unsafe([made, '11 fsync(19</d/pglite/pg_wal>) = 0', commit, sync, ack])).toEqual([]);
  });
});
