import { describe, expect, it } from 'vitest';
import { appendOne } from './append-one';
import { anEntry, aSeries, type EventLogFixture } from './event-log-fixture';

function reading({ log, anExercise }: EventLogFixture): void {
  describe('read', () => {
    it('gives back every part of an entry', async () => {
      const id = await anExercise();
      const event = { type: 'OutcomeRuled', reason: 'In part', secret: { lines: [1, 2.5, -0.125, 1e21] } };
      await appendOne(log(), id, 0, 'cmd_1', [
        { at: 1_700_000_000_123, by: 'seat_ada', version: 3, event },
        { at: 4_102_444_800_001, by: null, version: 1, event: { type: 'StepOpened' } },
      ]);
      expect(await log().read(id)).toEqual([
        { seq: 1, commandId: 'cmd_1', at: 1_700_000_000_123, by: 'seat_ada', version: 3, event },
        {
          seq: 2,
          commandId: 'cmd_1',
          at: 4_102_444_800_001,
          by: null,
          version: 1,
          event: { type: 'StepOpened' },
        },
      ]);
    });

    it('gives the tail behind a seq, in order, as many as asked for', async () => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_1', aSeries(12));
      const seqs = async (after?: number, limit?: number) =>
        (await log().read(id, after, limit)).map((entry) => `${entry.seq}:${entry.event.index}`);
      expect(await seqs(9)).toEqual(['10:9', '11:10', '12:11']);
      expect(await seqs(0, 2)).toEqual(['1:0', '2:1']);
      expect(await seqs(10, 5)).toEqual(['11:10', '12:11']);
      expect(await seqs(12)).toEqual([]);
      expect(await seqs()).toHaveLength(12);
    });

    it('knows an exercise without entries', async () => {
      const id = await anExercise();
      expect(await log().read(id)).toEqual([]);
      expect(await log().head(id)).toBe(0);
    });

    it('finds the stretch of an accepted command', async () => {
      const id = await anExercise();
      await appendOne(log(), id, 0, 'cmd_1', aSeries(2));
      await appendOne(log(), id, 2, 'cmd_2', aSeries(4));
      expect(await log().findCommand(id, 'cmd_2')).toEqual({ firstSeq: 3, lastSeq: 6 });
      expect(await log().findCommand(id, 'cmd_3')).toBeNull();
      expect(await log().findCommand(await anExercise(), 'cmd_2')).toBeNull();
    });
  });
}

function storing({ log, anExercise }: EventLogFixture): void {
  describe('what an event may hold', () => {
    it.each([
      ['another script', 'ولمارا · Велмара · 維爾馬拉 · ველმარა'],
      ['characters outside the first plane', '🕊️ 👩🏽‍⚖️ 𝕍'],
      ['combining and right-to-left marks', 'e\u0301 \u202Eabc\u202C \u200F'],
      ['control characters', '\u0001\u001F\u007F\u0085\u2028\u2029\r\n\t'],
      ['quotes and escapes', `'"\\ \\u0000 \\n $1 \${x} -- ; {} []`],
      ['a number in words', '123'],
      ['nothing', ''],
      ['much', 'long '.repeat(50_000)],
    ])('keeps %s', async (_name, text) => {
      const id = await anExercise();
      const event = { type: 'MessageSent', text, [`key ${text.slice(0, 40)}`]: [text, { text }] };
      await appendOne(log(), id, 0, 'cmd_1', [anEntry(event)]);
      expect((await log().read(id))[0]?.event).toEqual(event);
    });

    it.each([
      ['a NUL character', 'before\0after'],
      ['a first half of a pair', 'cut \uD83D'],
      ['a second half of a pair', '\uDD4A cut'],
    ])('refuses %s before anything is written', async (_name, text) => {
      const id = await anExercise();
      const inValue = anEntry({ type: 'MessageSent', deep: [{ text }] });
      const inKey = anEntry({ type: 'MessageSent', deep: { [text]: 1 } });
      await expect(appendOne(log(), id, 0, 'cmd_1', [anEntry(), inValue])).rejects.toMatchObject({
        code: 'UnstorableText',
        path: 'entries.1.event.deep.0.text',
      });
      await expect(appendOne(log(), id, 0, 'cmd_1', [inKey])).rejects.toMatchObject({
        code: 'UnstorableText',
      });
      await expect(appendOne(log(), id, 0, `cmd_${text}`, [anEntry()])).rejects.toMatchObject({
        path: 'commandId',
      });
      expect(await log().head(id)).toBe(0);
      expect(await log().findCommand(id, 'cmd_1')).toBeNull();
    });

    it('gives keys in the order of the database, not of the writer', async () => {
      const id = await anExercise();
      const event = { type: 'A', zebra: 1, bb: { d: 1, c: 2 }, é: 1, aa: 1, z: 1 };
      await appendOne(log(), id, 0, 'cmd_1', [anEntry(event)]);
      const read = (await log().read(id))[0]?.event as Record<string, unknown>;
      expect(Object.keys(read)).toEqual(['type', 'z', 'aa', 'bb', 'é', 'zebra']);
      expect(Object.keys(read.bb as object)).toEqual(['c', 'd']);
    });

    it('drops what JSON cannot say and lets no reader change the record', async () => {
      const id = await anExercise();
      const event = { type: 'A', gone: undefined, list: [1] };
      await appendOne(log(), id, 0, 'cmd_1', [anEntry(event)]);
      event.list.push(2);
      const [first] = await log().read(id);
      Object.assign(first?.event ?? {}, { list: [3] });
      expect((await log().read(id))[0]?.event).toStrictEqual({ type: 'A', list: [1] });
    });
  });
}

/** What every event log gives back, and what an event may hold. */
export function readContract(fixture: EventLogFixture): void {
  reading(fixture);
  storing(fixture);
}
