const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new id for a command. Works over plain http, where a browser has no `crypto.randomUUID`. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return `cmd_${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`;
}
