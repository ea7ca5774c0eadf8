import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholeDraft } from '../../../exercise/authoring/answers';
import type { DraftPart } from '../../../exercise/authoring/draft';
import { ScenarioDesk } from './scenario-desk';

const part: DraftPart = {
  id: 'prt_1',
  kind: 'note',
  place: 1,
  revision: 1,
  by: 'Ruth',
  at: '2026-11-27T09:00:00Z',
  value: { heading: 'Watch', text: 'Quiet.' },
};
const whole = { scenario: { id: 'scn_1' }, parts: [part], clock: 1 } as WholeDraft;
const loud = { heading: 'Watch', text: 'Loud.' };

/** A network that answers each request with the next of these. */
function answering(...answers: (() => Response)[]): void {
  vi.stubGlobal('fetch', async () => answers.shift()?.() ?? Response.error());
}
const json = (status: number, body: unknown) => () => Response.json(body, { status });
const nothingNew = json(200, { clock: 1, scenario: whole.scenario, changed: [], removed: [] });
const taken = json(200, {
  ok: true,
  part: { ...part, revision: 2, value: loud },
  clock: 2,
  putBack: false,
});

async function typedInto(desk: ScenarioDesk): Promise<void> {
  desk.type('prt_1', loud);
  desk.leave('prt_1');
  await vi.waitFor(() => expect(desk.get().parts.prt_1?.isSaving).toBe(false));
}

afterEach(() => vi.unstubAllGlobals());

describe('What is typed while nothing is taken', () => {
  it.each([
    ['somebody signed out', json(401, { ok: false, code: 'NotSignedIn', message: 'Sign in.' })],
    ['the scenario is gone', json(404, { ok: false, code: 'UnknownAuthored', message: 'None.' })],
    ['a stranger answers with a page', () => new Response('<html>', { status: 200 })],
    ['the server has a fault', () => new Response('', { status: 502 })],
  ])('stays when %s, and is sent once that is over', async (_why, answer) => {
    answering(answer, answer, nothingNew, taken);
    const desk = new ScenarioDesk(whole);
    await typedInto(desk);
    expect(desk.get().isAway || desk.get().stop !== null).toBe(true);
    await desk.look();
    expect(desk.get().parts.prt_1).toMatchObject({ typed: { value: loud }, refusal: null });
    await desk.look();
    await vi.waitFor(() => expect(desk.get().parts.prt_1?.typed).toBeNull());
    expect(desk.get()).toMatchObject({ isAway: false, stop: null });
  });

  it('stays with the sentence of a refusal that is about the text', async () => {
    answering(json(422, { ok: false, code: 'PartTooLong', message: 'Too long.' }));
    const desk = new ScenarioDesk(whole);
    await typedInto(desk);
    expect(desk.get().parts.prt_1).toMatchObject({ typed: { value: loud }, refusal: 'Too long.' });
  });
});
