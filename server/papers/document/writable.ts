/** What no file of text can hold: control characters but tab and line break, halves of pairs, non-characters. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text as a file can hold it: one kind of line break, composed letters, nothing that is no character. */
export function writable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unwritable, '').normalize('NFC');
}
