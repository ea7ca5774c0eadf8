import type { State } from '../../../exercise/state';

/** Names of the story, which stay in texts even where a person is called the same. */
export function storyWords({ opening, script }: State): Set<string> {
  const names = [
    ...(opening?.teams ?? []).flatMap(({ name, shortName }) => [name, shortName]),
    ...(opening?.bodies ?? []).flatMap(({ name, members }) => [
      name,
      ...members.map((member) => member.name),
    ]),
    opening?.respondent.name ?? '',
    ...(script?.personas ?? []).map(({ name }) => name),
    ...(opening?.contacts ?? []).map(({ name }) => name),
  ];
  return new Set(names.map((name) => name.normalize('NFC')).filter((name) => name !== ''));
}
