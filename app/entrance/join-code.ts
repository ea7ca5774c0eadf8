/** Letters and figures in a join code. */
export const codeLength = 6;

/** A code as it is compared: capitals and figures, without the space or dash that people write in the middle. */
export function normaliseCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, codeLength);
}
