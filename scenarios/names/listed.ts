const parts = (list: string, separator: string): string[] =>
  list
    .split(separator)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');

/** The names of a list that is written as text, parted by commas. */
export const listed = (list: string): readonly string[] => parts(list, ',');

/** A name with the other words that come from it. */
export interface WithForms {
  name: string;
  forms: readonly string[];
}

/** Names with the words that come from them: `Name: one, another; Next name: …`. */
export function listedWithForms(list: string): readonly WithForms[] {
  return parts(list, ';').map((entry) => {
    const [name = '', forms = ''] = parts(entry, ':');
    return { name, forms: listed(forms) };
  });
}
