import { type ToolId, tools } from '../../../framework/tools';

const plain = (words: string) => words.trim().toLowerCase();

/** What stands in the list for a tool: its code, so that two strokes find it, and its name. */
export const toolLabel = ({ id, name }: { id: ToolId; name: string }): string => `${id} ${name}`;

/**
 * The tool that was meant by what was typed: its code, with or without the letter and the nought, its name or another label
 * of it, or the beginning of one, if it can only be one. Null when it could be none or several.
 */
export function findTool(typed: string): ToolId | null {
  const words = plain(typed);
  if (words === '') return null;
  const coded = tools.find(({ id, name }) =>
    [plain(id), String(Number(id.slice(1))), plain(toolLabel({ id, name }))].includes(words),
  );
  if (coded) return coded.id;
  const namesOf = ({ name, aliases }: (typeof tools)[number]) => [name, ...aliases].map(plain);
  const exact = tools.filter((tool) => namesOf(tool).includes(words));
  const begun = tools.filter((tool) => namesOf(tool).some((name) => name.startsWith(words)));
  const within = tools.filter((tool) => namesOf(tool).some((name) => name.includes(words)));
  const found = [exact, begun, within].find((some) => some.length > 0);
  return found?.length === 1 ? (found[0]?.id ?? null) : null;
}
