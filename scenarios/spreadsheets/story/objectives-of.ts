import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import { storyLimits } from '../../story-limits';

/** The objectives of a draft, and those of each inject by id. */
export interface DraftObjectives {
  objectives: { id: string; text: string }[];
  of: string[][];
}

/** The objectives that the sheet names, each once; one of our own where it names none, which every inject serves. */
export function objectivesOf(injects: readonly ImportedInject[]): DraftObjectives {
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
