/** What was filled in of a form, item by item; what was left empty is no answer. */
export function givenAnswers(values: Readonly<Record<string, string>>): { item: string; value: string }[] {
  return Object.entries(values).flatMap(([item, value]) =>
    value.trim() === '' ? [] : [{ item, value: value.trim() }],
  );
}
