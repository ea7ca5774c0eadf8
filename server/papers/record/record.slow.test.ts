import { expect, test } from 'vitest';
import type { Happened } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { anExercise } from '../../../exercise/testing/an-exercise';
import { redact } from '../redact';
import { recorded } from '../testing/recorded';
import { recordLines } from './record-lines';
import { recordCsv } from './record-table';

test('ten thousand messages are written, each once, and others have their turn meanwhile', async () => {
  const table = anExercise().running();
  const messages = Array.from(
    { length: 10_000 },
    (_, index): Happened => ({
      at: table.now + index,
      event: {
        type: 'MessageSent',
        message: `msg_${index}`,
        from: 'north',
        to: 'council',
        text: `Message ${index}`,
      },
    }),
  );
  const state = messages.reduce(evolve, table.state);
  const source = await recorded({ happenings: [...table.happenings, ...messages], state }, ['lead']);
  const redaction = redact(state, { pseudonyms: true });
  for (const file of [recordLines, recordCsv]) {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    let found = 0;
    for await (const part of file(source, redaction))
      found += part.includes('"MessageSent"') || part.includes('""MessageSent""') ? 1 : 0;
    clearInterval(timer);
    expect(found).toBe(10_000);
    expect(turns).toBeGreaterThan(10);
  }
});
