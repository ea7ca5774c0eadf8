/** A planned minute as it is written: `T+01:05`. */
export function minuteText(minute: unknown): string {
  if (typeof minute !== 'number' || !Number.isFinite(minute)) return '';
  const hours = Math.floor(minute / 60);
  return `T+${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The minute that somebody wrote as `65`, `T+65`, `1:05` or `T+01:05`; null where it is none of these. */
export function minuteOf(text: string): number | null {
  const match = /^(?:T\s*\+\s*)?(?:(\d{1,2}):)?(\d{1,4})$/iu.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1] ?? 0);
  const minutes = Number(match[2]);
  return match[1] !== undefined && minutes > 59 ? null : hours * 60 + minutes;
}
