import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './contract-fixture';
import {
  type DraftSave,
  listDrafts,
  type NewDraft,
  openDraft,
  readDraft,
  saveDraft,
  takePen,
} from './drafts';

const openedAt = 1_700_000_000_123;

function aDraft(exerciseId: string, overrides: Partial<NewDraft> = {}): NewDraft {
  return {
    exerciseId,
    draftId: 'crd_1',
    scope: 'team:national',
    kind: 'card',
    move: 1,
    content: {},
    updatedAt: openedAt,
    ...overrides,
  };
}

/** A draft whose pen one seat holds, and a save as that seat would send it next. */
async function aHeldDraft({ db, anExercise }: RecordFixture) {
  const exerciseId = await anExercise();
  await openDraft(db(), aDraft(exerciseId));
  const taken = await takePen(db(), exerciseId, 'crd_1', 'seat_ada');
  const aSave = (overrides: Partial<DraftSave> = {}): DraftSave => ({
    exerciseId,
    draftId: 'crd_1',
    penSeat: 'seat_ada',
    penCounter: taken?.penCounter ?? Number.NaN,
    expectedRevision: 0,
    content: { tool: 'targeted sanctions' },
    updatedAt: openedAt + 1_000,
    ...overrides,
  });
  return { exerciseId, aSave };
}

function opening(fixture: RecordFixture): void {
  const { db, anExercise } = fixture;
  it('open empty, without a holder of the pen', async () => {
    const exerciseId = await anExercise();
    const draft = aDraft(exerciseId);
    const opened = { ...draft, penSeat: null, penCounter: 0, revision: 0 };
    expect(await openDraft(db(), draft)).toEqual(opened);
    expect(await readDraft(db(), exerciseId, 'crd_1')).toEqual(opened);
  });

  it('opened again by a teammate, are given as they stand', async () => {
    const { exerciseId, aSave } = await aHeldDraft(fixture);
    await saveDraft(db(), aSave());
    const opened = await openDraft(db(), aDraft(exerciseId, { content: { tool: 'nothing' }, updatedAt: 1 }));
    expect(opened).toMatchObject({
      revision: 1,
      penSeat: 'seat_ada',
      content: { tool: 'targeted sanctions' },
    });
  });

  it('opened by ten teammates at once, are one', async () => {
    const exerciseId = await anExercise();
    const opened = await Promise.all(Array.from({ length: 10 }, () => openDraft(db(), aDraft(exerciseId))));
    expect(new Set(opened.map((draft) => JSON.stringify(draft))).size).toBe(1);
    expect(await listDrafts(db(), exerciseId, 'team:national')).toHaveLength(1);
  });

  it('are listed by scope, in order of move and id', async () => {
    const exerciseId = await anExercise();
    for (const [draftId, move, scope] of [
      ['crd_c', 1, 'team:national'],
      ['crd_a', 2, 'team:national'],
      ['crd_b', 1, 'team:national'],
      ['prp_a', 1, 'body:council'],
    ] as const) {
      await openDraft(db(), aDraft(exerciseId, { draftId, move, scope }));
    }
    const listed = await listDrafts(db(), exerciseId, 'team:national');
    expect(listed.map(({ draftId }) => draftId)).toEqual(['crd_b', 'crd_c', 'crd_a']);
    expect(await listDrafts(db(), exerciseId, 'team:other')).toEqual([]);
  });

  it('are null where there is none', async () => {
    const exerciseId = await anExercise();
    expect(await readDraft(db(), exerciseId, 'crd_none')).toBeNull();
    expect(await takePen(db(), exerciseId, 'crd_none', 'seat_ada')).toBeNull();
  });
}

function saving(fixture: RecordFixture): void {
  const { db } = fixture;
  it('raises the revision by one and keeps the content', async () => {
    const { exerciseId, aSave } = await aHeldDraft(fixture);
    expect(await saveDraft(db(), aSave())).toEqual({ ok: true, revision: 1 });
    const next = aSave({ expectedRevision: 1, content: { tool: 'mediation', why: 'ولمارا 🕊️' } });
    expect(await saveDraft(db(), next)).toEqual({ ok: true, revision: 2 });
    expect(await readDraft(db(), exerciseId, 'crd_1')).toMatchObject({
      revision: 2,
      penCounter: 1,
      content: next.content,
      updatedAt: openedAt + 1_000,
    });
  });

  it('is refused after someone took the pen, and shows what stands', async () => {
    const { exerciseId, aSave } = await aHeldDraft(fixture);
    await saveDraft(db(), aSave());
    const taken = await takePen(db(), exerciseId, 'crd_1', 'seat_ben');
    expect(taken).toMatchObject({ penSeat: 'seat_ben', penCounter: 2, revision: 1 });
    const late = await saveDraft(db(), aSave({ expectedRevision: 1, content: { tool: 'late' } }));
    expect(late).toEqual({ ok: false, reason: 'pen', current: taken });
  });

  it('is refused from a seat that knows the count but does not hold the pen', async () => {
    const { aSave } = await aHeldDraft(fixture);
    expect(await saveDraft(db(), aSave({ penSeat: 'seat_ben' }))).toMatchObject({ ok: false, reason: 'pen' });
  });

  it('is refused from an older tab of the seat that holds the pen', async () => {
    const { exerciseId, aSave } = await aHeldDraft(fixture);
    await takePen(db(), exerciseId, 'crd_1', 'seat_ada');
    expect(await saveDraft(db(), aSave())).toMatchObject({ ok: false, reason: 'pen' });
    expect(await saveDraft(db(), aSave({ penCounter: 2 }))).toEqual({ ok: true, revision: 1 });
  });

  it('is refused on top of an older revision, so a resend changes nothing', async () => {
    const { exerciseId, aSave } = await aHeldDraft(fixture);
    await saveDraft(db(), aSave());
    const current = await readDraft(db(), exerciseId, 'crd_1');
    expect(await saveDraft(db(), aSave())).toEqual({ ok: false, reason: 'revision', current });
  });

  it('lets one of ten saves on one revision through', async () => {
    const { aSave } = await aHeldDraft(fixture);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => saveDraft(db(), aSave({ content: { index } }))),
    );
    expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, revision: 1 }]);
    expect(results.filter((result) => !result.ok && result.reason === 'revision')).toHaveLength(9);
  });

  it('gives ten takers of the pen ten counts', async () => {
    const { exerciseId } = await aHeldDraft(fixture);
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, index) => takePen(db(), exerciseId, 'crd_1', `seat_${index}`)),
    );
    const counts = taken.map((draft) => draft?.penCounter ?? 0).sort((one, other) => one - other);
    expect(counts).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('is refused for a draft that nobody opened, and for text that cannot be stored', async () => {
    const { aSave } = await aHeldDraft(fixture);
    const missing = await saveDraft(db(), aSave({ draftId: 'crd_none' }));
    expect(missing).toEqual({ ok: false, reason: 'missing', current: null });
    await expect(saveDraft(db(), aSave({ content: { why: '\0' } }))).rejects.toMatchObject({
      path: 'content.why',
    });
  });
}

/** What drafts and the pen do on every database. */
export function draftsContract(fixture: RecordFixture): void {
  describe('drafts', () => opening(fixture));
  describe('saving a draft', () => saving(fixture));
}
