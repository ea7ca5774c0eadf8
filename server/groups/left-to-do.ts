import { createHash } from 'node:crypto';
import type { Database } from '../../db/database';
import { lastEndedOfGroup } from '../../db/groups';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { readStateUpTo } from '../comparing/read-state';
import { redact } from '../papers/redact';
import { struckTexts } from '../papers/struck-texts';
import { itemsLeft, type LeftItem } from './items-left';

/** As many items are taken over at most: what can be read through at an opening. */
export const carriedMax = 300;

/** What the last exercise of a group left to do, for whoever led it. */
export interface LeftToDo {
  exercise: string;
  title: string;
  /** The day on which it was played, as `2026-11-27`. */
  date: string;
  items: LeftItem[];
  /** How many there are beyond those. */
  more: number;
  /** Says which list was seen: another one has another. */
  stamp: string;
}

/** For whom, and for what kind of exercise, it is looked up. */
export interface GroupAsked {
  /** Null for automation, which has the exercises that it opened itself. */
  accountId: string | null;
  group: string;
  /** Whether the exercise that is to take it over names nobody; one that was played so stays so. */
  chathamHouse: boolean;
}

/**
 * What the last exercise of a group left to do, of those that this account opened. Null when there is none, or nothing is
 * left. Names stand as in the papers of the exercise that it comes from.
 */
export async function leftToDo(db: Database, asked: GroupAsked): Promise<LeftToDo | null> {
  const last = await lastEndedOfGroup(db, asked.accountId, asked.group);
  if (!last) return null;
  const { state, upTo } = await readStateUpTo(db, last.id);
  const log = createDrizzleEventLog(db);
  const struck = await struckTexts({ log, exerciseId: last.id, state, upTo });
  const chathamHouse = state.chathamHouse || asked.chathamHouse;
  const all = itemsLeft(state, redact(state, { pseudonyms: false, chathamHouse, struck }), struck);
  if (all.length === 0) return null;
  const items = all.slice(0, carriedMax);
  const date = new Date(state.clock.startedAt ?? last.endedAt).toISOString().slice(0, 10);
  const left = { exercise: last.id, title: last.title, date, items, more: all.length - items.length };
  return { ...left, stamp: createHash('sha256').update(JSON.stringify(left)).digest('base64url') };
}
