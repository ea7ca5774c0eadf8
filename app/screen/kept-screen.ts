/** The seat of this browser's room screen in one exercise. */
export interface KeptScreen {
  exercise: string;
  token: string;
}

const prefix = 'forestall.screen.';

/** A join code without what people put between its letters. */
export function plainCode(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '');
}

/** The seat that was taken with this code; null when there is none, or when the browser keeps nothing. */
export function readScreen(code: string): KeptScreen | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + code) ?? 'null') as Partial<KeptScreen> | null;
    return typeof kept?.exercise === 'string' && typeof kept.token === 'string' ? (kept as KeptScreen) : null;
  } catch {
    return null;
  }
}

/** Keeps the seat, so that a reload goes on with it; with null it is forgotten. */
export function keepScreen(code: string, screen: KeptScreen | null): void {
  try {
    if (screen) localStorage.setItem(prefix + code, JSON.stringify(screen));
    else localStorage.removeItem(prefix + code);
  } catch {
    // Without storage a reload takes a new seat: a room screen has no name that could be taken.
  }
}
