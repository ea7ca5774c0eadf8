import { expect, test } from 'vitest';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState } from '../../exercise/state';
import { anExercise } from '../../exercise/testing/an-exercise';
import type { PaperRequest } from './paper';
import { paperOf } from './paper-list';
import { redact } from './redact';
import { textOfDocx } from './testing/read-docx';
import { recorded, whole } from './testing/recorded';
import { writeHere } from './writing/write-here';

const count = 10_000;
const { happenings, now } = anExercise().atStep(1, 'decide').ended();
const isEnd = ({ event }: Happened) => event.type === 'ExerciseEnded';
const end = happenings.findIndex(isEnd);

/** The same evening, in whose last moment the teams wrote to one another without a pause. */
function withMessages(): Happened[] {
  const at = happenings[end]?.at ?? 0;
  const messages = Array.from({ length: count }, (_, index): Happened => {
    const [from, to] = index % 2 ? ['north', 'council'] : ['council', 'north'];
    const text = `Message number ${index}. `;
    return { at, event: { type: 'MessageSent', message: `msg_${index}`, from, to, text } };
  });
  return [...happenings.slice(0, end), ...messages, ...happenings.slice(end)];
}

async function requestOf(all: readonly Happened[]): Promise<PaperRequest> {
  const state = all.reduce(evolve, initialState);
  return {
    ...(await recorded({ happenings: all, state }, ['lead'])),
    channel: 'lead',
    view: state,
    whole: state,
    now,
    redaction: redact(state, { pseudonyms: true }),
    isLarge: false,
    marks: [],
    write: writeHere,
  };
}

const make = async (id: string, format: 'docx' | 'csv', request: PaperRequest) =>
  paperOf(id)?.make(request, format);

test('ten thousand messages make the record longer, line by line, and the report not at all', async () => {
  const [quiet, loud] = [await requestOf(happenings), await requestOf(withMessages())];
  const report = async (request: PaperRequest) =>
    textOfDocx((await make('after-action', 'docx', request)) as Uint8Array);
  expect(await report(loud)).toBe(await report(quiet));
  const record = async (request: PaperRequest) =>
    whole((await make('record', 'csv', request)) as AsyncIterable<string>);
  const written = await record(loud);
  expect(written.match(/Message number \d+\./gu)).toHaveLength(count);
  expect(written.split('\n').length - (await record(quiet)).split('\n').length).toBe(count);
});
