import type { TeamBrief } from '../story';
import type { Translations } from './translations';

/** EX361: a brief as its team is told: without the instructions to single members, in any language. */
export function briefForTeam({ translations, ...brief }: TeamBrief): TeamBrief {
  const told = { ...brief, instructions: [] };
  if (!translations) return told;
  return { ...told, translations: withoutInstructions(translations) };
}

function withoutInstructions(translations: Translations): Translations {
  return Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([place]) => !place.startsWith('instructions.'))),
    ]),
  );
}

/** The instruction to one member in the other languages of the brief; undefined where it is in none. */
export function instructionInLanguages(brief: TeamBrief, member: string): Record<string, string> | undefined {
  const found = Object.entries(brief.translations ?? {}).flatMap(([language, texts]) => {
    const text = texts[`instructions.${member}.text`];
    return text === undefined ? [] : [[language, text] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
