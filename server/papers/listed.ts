const inSentence = new Intl.ListFormat('en-GB', { type: 'unit', style: 'long' });

/** Names one behind the other, as a list stands in a sentence of a paper. Empty when there are none. */
export function listed(names: Iterable<string>): string {
  return inSentence.format(names);
}
