import { describe, expect, it } from 'vitest';
import { appendOne } from './append-one';
import { anEntry, aSeries, type EventLogFixture } from './event-log-fixture';

function appending({ log, anExercise }: EventLogFixture): void {
  describe('append', () => {
    it('starts at seq 1 and says which stretch it made', async () => {
      const id = await anExercise();
      expect(await appendOne(log(), id, 0, 'cmd_1', aSeries(3))).toEqual({
        ok: true,
        firstSeq: 1,
        lastSeq: 3,
      });
      expect(await appendOne(log(), id, 3, 'cmd_2', aSeries(1))).toEqual({
        ok: true,
        firstSeq: 4,
        lastSeq: 4,
      });
      expect(await log().head(id)).toBe(4);
    });

    it.each([0, 1, 3, 99])('refuses the expected seq %i when the log ends at 2', async (expected) => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_1', aSeries(2));
      expect(await appendOne(log(), id, expected, 'cmd_2', aSeries(2))).toEqual({
        ok: false,
        reason: 'conflict',
      });
      expect(await log().head(id)).toBe(2);
      expect(await log().findCommand(id, 'cmd_2')).toBeNull();
    });

    it('answers a resent command as before, wherever its sender thinks the log ends', async () => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_1', aSeries(2));
      await appendOne(log(), id, 2, 'cmd_2', aSeries(3));
      const before = { ok: false, reason: 'duplicate', firstSeq: 3, lastSeq: 5 };
      expect(await appendOne(log(), id, 2, 'cmd_2', aSeries(3))).toEqual(before);
      expect(await appendOne(log(), id, 5, 'cmd_2', aSeries(1))).toEqual(before);
      expect(await log().head(id)).toBe(5);
    });

    it('lets a command that met a conflict try again', async () => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_1', aSeries(1));
      await appendOne(log(), id, 0, 'cmd_2', aSeries(1));
      expect(await appendOne(log(), id, 1, 'cmd_2', aSeries(1))).toEqual({
        ok: true,
        firstSeq: 2,
        lastSeq: 2,
      });
    });

    it('keeps exercises apart', async () => {
      const [one, other] = [await anExercise(), await anExercise()];
      await appendOne(log(), one, 0, 'cmd_1', aSeries(2));
      expect(await appendOne(log(), other, 0, 'cmd_1', aSeries(1))).toEqual({
        ok: true,
        firstSeq: 1,
        lastSeq: 1,
      });
      expect(await log().head(one)).toBe(2);
    });

    it('refuses a command without entries and an instant that is no whole number', async () => {
      const id = await anExercise();
      await expect(log().append(id, 0, [])).rejects.toThrow(RangeError);
      await expect(appendOne(log(), id, 0, 'cmd_1', [])).rejects.toThrow(RangeError);
      await expect(appendOne(log(), id, 0, 'cmd_1', [{ ...anEntry(), at: 0.5 }])).rejects.toThrow(RangeError);
      await expect(appendOne(log(), id, 0, 'cmd_1', [{ ...anEntry(), at: Number.NaN }])).rejects.toThrow(
        RangeError,
      );
      expect(await log().head(id)).toBe(0);
    });
  });
}

function appendingSeveral({ log, anExercise }: EventLogFixture): void {
  describe('append of several commands', () => {
    const commands = [
      { commandId: 'cmd_1', entries: aSeries(2) },
      { commandId: 'cmd_2', entries: aSeries(1) },
    ];

    it('adds them one behind the other', async () => {
      const id = await anExercise();
      expect(await log().append(id, 0, commands)).toEqual({ ok: true, firstSeq: 1, lastSeq: 3 });
      expect(await log().findCommand(id, 'cmd_1')).toEqual({ firstSeq: 1, lastSeq: 2 });
      expect(await log().findCommand(id, 'cmd_2')).toEqual({ firstSeq: 3, lastSeq: 3 });
      const read = await log().read(id);
      expect(read.map(({ seq, commandId }) => `${seq} ${commandId}`)).toEqual([
        '1 cmd_1',
        '2 cmd_1',
        '3 cmd_2',
      ]);
    });

    it('adds none when one of them was accepted before, and says which', async () => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_2', aSeries(2));
      expect(await log().append(id, 2, commands)).toEqual({
        ok: false,
        reason: 'duplicate',
        prior: [{ commandId: 'cmd_2', firstSeq: 1, lastSeq: 2 }],
      });
      expect(await log().head(id)).toBe(2);
      expect(await log().findCommand(id, 'cmd_1')).toBeNull();
    });

    it('adds none when the log ends elsewhere', async () => {
      const id = await anExercise();
      expect(await log().append(id, 1, commands)).toEqual({ ok: false, reason: 'conflict' });
      expect(await log().head(id)).toBe(0);
    });

    it('answers each of many exercises for itself when they come at once', async () => {
      const ids = await Promise.all(Array.from({ length: 30 }, anExercise));
      await appendOne(log(), ids[7] as string, 0, 'cmd_0', aSeries(1));
      await appendOne(log(), ids[8] as string, 0, 'cmd_1', aSeries(1));
      const results = await Promise.all(ids.map((id) => log().append(id, 0, commands)));
      expect(results[7]).toEqual({ ok: false, reason: 'conflict' });
      expect(results[8]).toMatchObject({ ok: false, reason: 'duplicate' });
      const others = results.filter((_, index) => index !== 7 && index !== 8);
      expect(others).toEqual(others.map(() => ({ ok: true, firstSeq: 1, lastSeq: 3 })));
    });
  });
}

function racing({ log, anExercise }: EventLogFixture): void {
  describe('writers at once', () => {
    it('lets one of twenty appends at one expected seq through', async () => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_0', aSeries(2));
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, writer) =>
          appendOne(log(), id, 2, `cmd_writer_${writer}`, aSeries(3)),
        ),
      );
      const won = results.filter((result) => result.ok);
      expect(won).toEqual([{ ok: true, firstSeq: 3, lastSeq: 5 }]);
      expect(results.filter((result) => !result.ok && result.reason === 'conflict')).toHaveLength(19);
      const entries = await log().read(id);
      expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
      expect(new Set(entries.slice(2).map(({ commandId }) => commandId)).size).toBe(1);
    });

    it('accepts one command that is sent twenty times at once exactly once', async () => {
      const id = await anExercise();
      const results = await Promise.all(
        Array.from({ length: 20 }, () => appendOne(log(), id, 0, 'cmd_eager', aSeries(2))),
      );
      expect(results.filter((result) => result.ok)).toEqual([{ ok: true, firstSeq: 1, lastSeq: 2 }]);
      const duplicate = { ok: false, reason: 'duplicate', firstSeq: 1, lastSeq: 2 };
      expect(results.filter((result) => !result.ok)).toEqual(Array.from({ length: 19 }, () => duplicate));
      expect(await log().head(id)).toBe(2);
    });

    it('leaves no gap and loses nothing when writers catch up and try again', async () => {
      const id = await anExercise();
      async function write(writer: number): Promise<void> {
        for (let round = 0; round < 10; ) {
          const command = `cmd_${writer}_${round}`;
          const result = await appendOne(log(), id, await log().head(id), command, aSeries(1 + (writer % 3)));
          round += result.ok ? 1 : 0;
        }
      }
      await Promise.all([0, 1, 2, 3, 4].map(write));
      const entries = await log().read(id);
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 90 }, (_, index) => index + 1));
      expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(50);
    }, 30_000);
  });
}

/** What every event log does with what is appended, by one writer and by several at once. */
export function appendContract(fixture: EventLogFixture): void {
  appending(fixture);
  appendingSeveral(fixture);
  racing(fixture);
}
