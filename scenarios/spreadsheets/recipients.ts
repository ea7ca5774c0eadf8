import { isBlank } from './plain-words';

const strong = /\r\n|\r|\n|[;|•·]|\t/u;
const weak = /,|\/|\s\+\s|\s&\s|\s(?:and|et|und|y|e)\s/iu;
const either = /,|\//u;

/**
 * The names in a cell of recipients, in their order, each once. Line breaks, semicolons, commas, slashes and bullets part
 * them; and or & does only between names that stand by themselves elsewhere, because names have them, too: Fire & Rescue.
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
    const bits = piece.split(/\s\+\s|\s&\s|\s(?:and|et|und|y|e)\s/iu);
    const isEachKnown = bits.length > 1 && bits.every((bit) => known.has(bit.trim().toLowerCase()));
    return isEachKnown ? bits : [piece];
  });
}

/** 24/7 and C/E are one word. */
function isTitle(part: string): boolean {
  return part.split('/').some((bit) => bit.trim().length < 2) || /\d\/\d/u.test(part);
}
