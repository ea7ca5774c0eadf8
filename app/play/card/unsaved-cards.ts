import type { CardContent } from '../../../exercise/card';

/** What was typed on a card and is not on the server. */
export interface UnsavedCard {
  id: string;
  move: number;
  ordinal: number;
  content: CardContent;
}

const prefix = 'forestall.unsaved.';
const keyOf = (seat: string, id: string) => `${prefix}${seat}.${id}`;

/** Keeps what is typed on this device until the server has it: a reload or a step that closes loses none of it. */
export function keepUnsaved(seat: string, card: UnsavedCard): void {
  try {
    localStorage.setItem(keyOf(seat, card.id), JSON.stringify(card));
  } catch {
    // Without storage it lives as long as the page.
  }
}

/** Lets go of what is saved, or what its writer does not want any more. */
export function dropUnsaved(seat: string, id: string): void {
  try {
    localStorage.removeItem(keyOf(seat, id));
  } catch {
    // Nothing was kept.
  }
}

/** Everything of this seat that never reached the server. */
export function readUnsaved(seat: string): UnsavedCard[] {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${seat}.`));
    return own.flatMap((key) => parsed(localStorage.getItem(key)));
  } catch {
    return [];
  }
}

function parsed(json: string | null): UnsavedCard[] {
  try {
    const card = JSON.parse(json ?? 'null') as UnsavedCard | null;
    return card ? [card] : [];
  } catch {
    return [];
  }
}
