import { decodeLegacy } from './decode-legacy';

/** The text of a file, and the encoding where it had to be guessed. */
export interface DecodedText {
  text: string;
  guessed: string | null;
}

/**
 * Decodes a text file: by its mark where it has one, by the zeros between its letters, as UTF-8 where it is that, and
 * else as one of the encodings of old. null where it is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), guessed: null };
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: null };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: null };
  const zeros = zerosIn(bytes);
  if (zeros) return { text: new TextDecoder(zeros).decode(bytes), guessed: null };
  if (isBinary(bytes)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null };
  } catch {
    return decodeLegacy(bytes);
  }
}

/** UTF-16 without a mark has a zero in every second byte of Latin letters. */
function zerosIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const some = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  for (let at = 0; at < some.length; at += 1) {
    if (some[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = some.length / 4;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : null;
}

/** Texts hold no control characters but tabs, line ends and the end of the file of old. */
function isBinary(bytes: Uint8Array): boolean {
  const some = bytes.subarray(0, 100_000);
  let odd = 0;
  for (const byte of some) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) odd += 1;
  }
  return odd > some.length / 100;
}
