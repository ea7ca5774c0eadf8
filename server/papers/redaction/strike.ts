import { leftOut } from './words';

/** A text is looked for inside of others from this length on: a short one would be found everywhere. */
const withinMin = 12;

const plain = (text: string) => text.normalize('NFC').trim();

/** Puts the note of a review in the place of every text that was left out, also where another text quotes it. */
export function strike(texts: Iterable<string>): (text: string) => string {
  const struck = new Set([...texts].map(plain).filter((text) => text !== ''));
  if (struck.size === 0) return (text) => text;
  // The longest first: a shorter one that stands inside would leave the rest of it.
  const quoted = [...struck]
    .filter(({ length }) => length >= withinMin)
    .sort((one, other) => other.length - one.length);
  return (text) => {
    const written = plain(text);
    if (struck.has(written)) return leftOut;
    const found = quoted.filter((one) => written.includes(one));
    return found.length === 0 ? text : found.reduce((rest, one) => rest.replaceAll(one, leftOut), written);
  };
}
