/** A value of a part as lines that can be read and compared: texts as they are, lists one to a line, groups by their fields, points of a map in one line. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isPoint(value)) return value.join(' / ');
  if (Array.isArray(value) && value.length > 0 && value.every(isPoint)) return value.map(inWords).join(', ');
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, one]) => [key, inWords(one)] as const)
    .filter(([, words]) => words !== '')
    .map(([key, words]) => `${key}: ${words}`)
    .join('\n');
}

const isPoint = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');
