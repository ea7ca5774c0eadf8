import type { Database } from '../../db/database';
import type { EventOf } from '../../exercise/event';
import { type GroupAsked, leftToDo } from './left-to-do';

/** What an opening takes over. */
export type TakenOver = Omit<EventOf<'ItemsCarried'>, 'type'>;

/** What somebody chose from a list that they saw. */
export interface ChosenItems {
  stamp: string;
  /** Ids of items. */
  items: string[];
}

/**
 * What was chosen, in the words of the record and not of whoever asks. Nothing is taken over unseen: where the list has
 * changed since, or is not theirs, it gives null.
 */
export async function chosenItems(
  db: Database,
  asked: GroupAsked,
  chosen: ChosenItems,
): Promise<TakenOver | null> {
  const left = await leftToDo(db, asked);
  if (left?.stamp !== chosen.stamp) return null;
  const wanted = new Set(chosen.items);
  const items = left.items.filter(({ id }) => wanted.has(id));
  if (items.length !== wanted.size) return null;
  return { group: asked.group, title: left.title, date: left.date, items };
}
