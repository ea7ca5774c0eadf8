import type { BodyMember } from '../../exercise/story';

/** An id made of a name: small letters and digits, parted by hyphens. */
export function memberId(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Members by name, none of them permanent. */
export const membersNamed = (names: readonly string[]): BodyMember[] =>
  names.map((name) => ({ id: memberId(name), name, permanent: false }));

/** Seats that whoever hosts gives to members: "Western Africa, seat 1". */
export const seatsOf = (group: string, count: number): BodyMember[] =>
  membersNamed(Array.from({ length: count }, (_, index) => `${group}, seat ${index + 1}`));
