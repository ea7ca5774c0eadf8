import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from './database';
import { perDatabase } from './per-database';
import { drafts } from './schema';
import { assertStorable } from './storable';

/** A card, forecast or proposal that is being written. `updatedAt` is in epoch milliseconds. */
export type Draft = typeof drafts.$inferSelect;

/** A draft as it is opened: nobody holds the pen and nothing was saved yet. */
export type NewDraft = Omit<Draft, 'penSeat' | 'penCounter' | 'revision'>;

/** A save by the seat that believes it holds the pen, on top of the revision it saw last. */
export interface DraftSave {
  exerciseId: string;
  draftId: string;
  penSeat: string;
  penCounter: number;
  expectedRevision: number;
  content: Record<string, unknown>;
  /** Epoch milliseconds. */
  updatedAt: number;
}

/**
 * What came of a save. `pen`: someone took the pen since; `revision`: the same pen saved since, from elsewhere; both come
 * with the draft as it stands, and the refused text is the caller's to keep. `missing`: no such draft was opened.
 */
export type SaveDraftResult =
  | { ok: true; revision: number }
  | { ok: false; reason: 'pen' | 'revision'; current: Draft }
  | { ok: false; reason: 'missing'; current: null };

const thisDraft = and(
  eq(drafts.exerciseId, sql.placeholder('exerciseId')),
  eq(drafts.draftId, sql.placeholder('draftId')),
);

const statements = perDatabase((orm) => ({
  read: orm.select().from(drafts).where(thisDraft).prepare('read_draft'),
  list: orm
    .select()
    .from(drafts)
    .where(
      and(eq(drafts.exerciseId, sql.placeholder('exerciseId')), eq(drafts.scope, sql.placeholder('scope'))),
    )
    .orderBy(asc(drafts.move), asc(drafts.draftId))
    .prepare('list_drafts'),
  save: orm
    .update(drafts)
    .set({
      content: sql`${sql.param(sql.placeholder('content'), drafts.content)}`,
      updatedAt: sql`${sql.param(sql.placeholder('updatedAt'), drafts.updatedAt)}`,
      revision: sql`${drafts.revision} + 1`,
    })
    .where(
      and(
        thisDraft,
        eq(drafts.penSeat, sql.placeholder('penSeat')),
        eq(drafts.penCounter, sql.placeholder('penCounter')),
        eq(drafts.revision, sql.placeholder('expectedRevision')),
      ),
    )
    .returning({ revision: drafts.revision })
    .prepare('save_draft'),
}));

/** Opens a draft, or gives the one that a teammate opened before, with what was saved into it. */
export async function openDraft(db: Database, draft: NewDraft): Promise<Draft> {
  assertStorable(draft, 'draft');
  const [opened] = await db.orm
    .insert(drafts)
    .values({ ...draft, penSeat: null, penCounter: 0, revision: 0 })
    .onConflictDoNothing()
    .returning();
  const found = opened ?? (await readDraft(db, draft.exerciseId, draft.draftId));
  if (!found) {
    throw new Error(`The draft ${draft.draftId} went away while it was being opened.`);
  }
  return found;
}

/**
 * Gives the pen to a seat, whoever held it. Taking it twice from one seat (two tabs) also raises the counter.
 * @returns the draft with its new `penCounter`, which every save must carry; null if there is no such draft
 */
export async function takePen(
  db: Database,
  exerciseId: string,
  draftId: string,
  seatId: string,
): Promise<Draft | null> {
  const [taken] = await db.orm
    .update(drafts)
    .set({ penSeat: seatId, penCounter: sql`${drafts.penCounter} + 1` })
    .where(and(eq(drafts.exerciseId, exerciseId), eq(drafts.draftId, draftId)))
    .returning();
  return taken ?? null;
}

/** Saves the content if this seat still holds the pen and saw the latest revision. */
export async function saveDraft(db: Database, save: DraftSave): Promise<SaveDraftResult> {
  assertStorable(save.content, 'content');
  const [saved] = await statements(db).save.execute({ ...save });
  if (saved) {
    return { ok: true, revision: saved.revision };
  }
  const current = await readDraft(db, save.exerciseId, save.draftId);
  if (!current) {
    return { ok: false, reason: 'missing', current };
  }
  const holdsPen = current.penSeat === save.penSeat && current.penCounter === save.penCounter;
  return { ok: false, reason: holdsPen ? 'revision' : 'pen', current };
}

/** A draft as it stands; null if there is no such draft. */
export async function readDraft(db: Database, exerciseId: string, draftId: string): Promise<Draft | null> {
  const [found] = await statements(db).read.execute({ exerciseId, draftId });
  return found ?? null;
}

/** The drafts of one scope (`team:national`, `body:council`), by move and id. */
export async function listDrafts(db: Database, exerciseId: string, scope: string): Promise<Draft[]> {
  return statements(db).list.execute({ exerciseId, scope });
}
