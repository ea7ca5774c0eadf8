import { isBlank } from './plain-words';

const strong = /\r\n|\r|\n|[;؛；|•·]|\t/u;
const joint = /\s\+\s|\s&\s|\s(?:and|et|und|y|e|en|и|та|i|ve)\s/iu;
const weak = new RegExp(`[,،、，]|/|${joint.source}`, 'iu');
const either = /[,،、，]|\//u;

/**
 * The names in a cell of recipients, in their order, each once. Line breaks, semicolons, commas, slashes and bullets part
 * them; and or & does only between names that stand by themselves elsewhere, between abbreviations and between names that
 * begin alike (Team Red and Team Blue), because names have them, too: Fire & Rescue.
 *
 * @param known names that stand alone in other cells of the column, in small letters
 */
export function recipients(cell: string, known: ReadonlySet<string>): string[] {
  const names = cell
    .split(strong)
    .flatMap((part) => partedAt(part, known))
    .map((name) => name.replace(/^\s*(?:[-–*]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((name) => !isBlank(name));
  return [...new Set(names)];
}

/** The names that stand alone in cells of a column. */
export function namesAlone(cells: readonly string[]): Set<string> {
  return new Set(
    cells
      .flatMap((cell) => cell.split(strong))
      .filter((part) => !weak.test(part))
      .map((part) => part.trim().toLowerCase()),
  );
}

function partedAt(part: string, known: ReadonlySet<string>): string[] {
  if (isBlank(part) || known.has(part.trim().toLowerCase())) return [part];
  return part.split(isTitle(part) ? /,/u : either).flatMap((piece) => {
    const bits = piece.split(joint).map((bit) => bit.trim());
    const areNames =
      bits.every((bit) => known.has(bit.toLowerCase())) || bits.every(isAbbreviation) || beginAlike(bits);
    return bits.length > 1 && areNames ? bits : [piece];
  });
}

/** True where a name may be two: it has an and in it, and nothing in the sheet says whether it parts names. */
export function maybeSeveral(name: string): boolean {
  return joint.test(name);
}

/** WHO, MoH, J4: one short word with two capitals or digits. */
function isAbbreviation(bit: string): boolean {
  return /^[\p{L}\d-]{2,7}$/u.test(bit) && (bit.match(/[\p{Lu}\d]/gu) ?? []).length >= 2;
}

function beginAlike(bits: readonly string[]): boolean {
  const firsts = bits.map((bit) => bit.toLowerCase().split(/\s+/u));
  return firsts.every((words) => words.length > 1 && words[0] === firsts[0]?.[0]);
}

/** 24/7 and C/E are one word. */
function isTitle(part: string): boolean {
  return part.split('/').some((bit) => bit.trim().length < 2) || /\d\/\d/u.test(part);
}
