/** A formal text of one team to another. */
export interface Demarche {
  id: string;
  from: string;
  to: string;
  title: string;
  text: string;
  /** Who typed it; own team and staff only. */
  author: string | null;
  at: number;
  /** When receipt was confirmed, and by whom, which the receiving team and staff know; null while it was not. */
  acknowledged: { by: string | null; at: number } | null;
}
