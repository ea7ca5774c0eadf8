/** Where in a part something is, as words: `branches.2.softer` is "branches 3, softer". */
export function fieldWords(field: string): string {
  return field
    .split('.')
    .map((one) =>
      /^\d+$/u.test(one) ? String(Number(one) + 1) : one.replace(/[A-Z]/gu, ' $&').toLowerCase(),
    )
    .reduce(
      (words, one) => (/^\d+$/u.test(one) ? `${words} ${one}` : words === '' ? one : `${words}, ${one}`),
      '',
    );
}
