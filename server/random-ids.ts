import { createHash, createHmac, randomBytes } from 'node:crypto';
import { idPrefixes } from '../exercise/ids';

const lowercase = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Letters and digits that nobody mistakes for each other when they are read aloud or from a projector. */
const codeLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function randomText(alphabet: string, length: number): string {
  // Bytes beyond the last whole multiple are thrown away, so that every letter is equally likely.
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}

/** A new id with the prefix of its kind. */
export function newId(kind: keyof typeof idPrefixes): string {
  return idPrefixes[kind] + randomText(lowercase, 20);
}

/** A join code: six characters without 0, O, 1 and I. */
export function newJoinCode(): string {
  return randomText(codeLetters, 6);
}

/** A code for an exercise that nobody may join: codes that are typed have no small letters. */
export function untypedCode(): string {
  return randomText(lowercase, 6);
}

/** A secret that opens a seat or a link: 32 random bytes as text for a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: enough to recognise it, not to use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The owner of a private input: a keyed hash of the seat's token, which nobody without the token can make. */
export function ownerKeyOf(token: string, key: string): string {
  return createHmac('sha256', key).update(token).digest('base64url');
}

/** The seat of an account in an exercise: always the same, so that the console opens from any device. */
export function staffSeatOf(exerciseId: string, accountId: string): string {
  const digest = createHash('sha256').update(`${exerciseId}\n${accountId}`).digest('hex');
  return idPrefixes.seat + digest.slice(0, 20);
}
