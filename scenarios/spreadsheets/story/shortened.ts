import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';

/** Shortens texts to what a story may hold, and notes each that was. */
export type Shorten = (text: string, most: number, what: string, row: number | null) => string;

/** Shortens into a list of things to settle. */
export function shortenInto(todo: StoryTodo[]): Shorten {
  return (text, most, what, row) => {
    const plain = text.trim();
    if (plain.length <= most) return plain;
    const at = row === null ? '' : ` of row ${row}`;
    todo.push({
      code: 'text-shortened',
      row,
      message: `The ${what}${at} has ${plain.length} characters, and ${most} fit: its end was left out. Shorten it in your own words.`,
    });
    return `${plain.slice(0, most - 1).trimEnd()}…`;
  };
}

/** An id out of a name: small letters and digits; the fallback where none are left. */
export function idOf(name: string, fallback: string): string {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 32)
    .replace(/-+$/u, '');
  return id || fallback;
}
