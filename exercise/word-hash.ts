/**
 * A short name for a text, the same wherever it is made and without its words: FNV-1a over its UTF-16 units, twice with
 * different beginnings, as 16 hexadecimal digits. It keeps nothing secret from whoever can guess the text.
 */
export function wordHash(text: string): string {
  return [0x81_1c_9d_c5, 0x1b_87_35_93].map((seed) => fnv(text, seed)).join('');
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
