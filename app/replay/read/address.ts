/** A moment as a link names it: the instant, in epoch milliseconds, and whose replay; null for what the link leaves open. */
export interface Moment {
  at: number | null;
  from: string | null;
}

/**
 * The part of the address behind `#` that opens a moment. An instant and no cursor: it means the same to everybody who may
 * open it, whatever each may see there.
 */
export function toAddress({ at, from }: Moment): string {
  const parts = new URLSearchParams();
  if (at !== null) parts.set('at', String(Math.floor(at)));
  if (from !== null) parts.set('from', from);
  return `#${parts.toString().replaceAll('%3A', ':')}`;
}

/** The moment that such a part names. */
export function fromAddress(hash: string): Moment {
  const parts = new URLSearchParams(hash.replace(/^#/u, ''));
  const at = parts.get('at');
  return { at: at !== null && /^\d{1,15}$/u.test(at) ? Number(at) : null, from: parts.get('from') };
}
