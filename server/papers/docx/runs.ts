import { type IRunOptions, TextRun } from 'docx';
import { runsOf } from '../document/blocks';
import { directionOf, hasRightToLeft } from '../document/direction';
import type { Runs } from '../document/document';
import { writable } from '../document/writable';
import { sans } from './styles';

/** A stretch from the right: words of such a script, and what stands between two of them. */
const fromTheRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}](?:[^\p{L}\n\u2068\u2069]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}])*/gu;

/** A text in stretches of one direction: Word sets letters from the right as such only in a run that says so. */
export function stretches(text: string): { text: string; isRightToLeft: boolean }[] {
  if (!hasRightToLeft(text)) return [{ text, isRightToLeft: false }];
  const parts: { text: string; isRightToLeft: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(fromTheRight)) {
    if (!hasRightToLeft(found[0])) continue;
    if (found.index > at) parts.push({ text: text.slice(at, found.index), isRightToLeft: false });
    parts.push({ text: found[0], isRightToLeft: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isRightToLeft: false });
  return parts;
}

function linesOf(text: string, manner: IRunOptions): TextRun[] {
  return text.split('\n').flatMap((line, index) =>
    stretches(line).map(
      (part, place) =>
        new TextRun({
          ...manner,
          text: part.text,
          break: index > 0 && place === 0 ? 1 : 0,
          rightToLeft: part.isRightToLeft || undefined,
        }),
    ),
  );
}

/** The runs of a text for a paragraph of Word; a line break stays one. */
export function wordRuns(text: Runs, manner: IRunOptions = {}): TextRun[] {
  return runsOf(text).flatMap((run) =>
    linesOf(writable(run.text), {
      ...manner,
      // Of complex scripts, too: Word has a setting of its own for each.
      ...(run.strong ? { bold: true, boldComplexScript: true } : {}),
      ...(run.emphasis ? { italics: true } : {}),
      ...(run.quiet ? { color: '434A4F' } : {}),
      ...(run.code ? { font: sans } : {}),
    }),
  );
}

/** Whether a paragraph with this text begins at the right. */
export function isFromTheRight(text: Runs): boolean {
  return (
    directionOf(
      runsOf(text)
        .map((run) => run.text)
        .join(''),
    ) === 'rtl'
  );
}
