/** Every string of a value, with the path to it. */
export function stringsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsOf(part, path === '' ? key : `${path}.${key}`),
  );
}
