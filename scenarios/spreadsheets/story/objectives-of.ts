import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import { storyLimits } from '../../story-limits';
import { plainWords } from '../plain-words';

/** The objectives of a draft, and those of each inject by id. */
export interface DraftObjectives {
  objectives: { id: string; text: string }[];
  of: string[][];
}

/**
 * The objectives that the sheet names, each once; one of our own where it names none, which every inject serves.
 *
 * @param known those that the scenario has: where it has some, none is made, and injects serve those that they name
 */
export function objectivesOf(
  injects: readonly ImportedInject[],
  known: readonly { id: string; text: string }[],
): DraftObjectives {
  if (known.length > 0) return { objectives: [], of: injects.map((inject) => amongKnown(inject, known)) };
  const texts = [...new Set(injects.flatMap(({ objective }) => objective?.trim() || []))].slice(
    0,
    storyLimits.many,
  );
  if (texts.length === 0) {
    const text =
      'Say for every tool which strategy it serves and through which mechanism it is meant to work.';
    return { objectives: [{ id: 'O1', text }], of: injects.map(() => ['O1']) };
  }
  const idOfText = new Map(texts.map((text, index) => [text, `O${index + 1}`]));
  return {
    objectives: texts.map((text, index) => ({
      id: `O${index + 1}`,
      text: text.slice(0, storyLimits.line).trim(),
    })),
    of: injects.map(({ objective }) => {
      const id = idOfText.get(objective?.trim() ?? '');
      return id === undefined ? [] : [id];
    }),
  };
}

/** By its id or its whole text, or by several ids in a cell. */
function amongKnown({ objective }: ImportedInject, known: readonly { id: string; text: string }[]): string[] {
  const written = objective?.trim() ?? '';
  const whole = known.filter(({ text }) => text !== '' && plainWords(text) === plainWords(written));
  if (whole.length > 0) return whole.map(({ id }) => id);
  const ids = written.split(/[,;/\s]+/u).map((one) => one.toLowerCase());
  return known.filter(({ id }) => ids.includes(id.toLowerCase())).map(({ id }) => id);
}
