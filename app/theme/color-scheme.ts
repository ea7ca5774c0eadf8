/** What a person chose: the device's own scheme, or one of the two. */
export type ColorScheme = 'auto' | 'light' | 'dark';
export const colorSchemes = ['auto', 'light', 'dark'] as const satisfies readonly ColorScheme[];

/** Mantine's own key and attribute, so that a staff page with a Mantine provider agrees with every other page. */
const key = 'mantine-color-scheme-value';
const attribute = 'data-mantine-color-scheme';

/**
 * Runs in the head of every page before it is painted, and again when the device changes its scheme. Plain script of
 * the oldest kind, because it runs unbuilt.
 */
export const colorSchemeScript = `(function(){var m=matchMedia('(prefers-color-scheme: dark)');function apply(){var s;try{s=localStorage.getItem('${key}')}catch(e){}document.documentElement.setAttribute('${attribute}',s==='light'||s==='dark'?s:m.matches?'dark':'light')}apply();addEventListener('storage',apply);if(m.addEventListener)m.addEventListener('change',apply)})()`;

/** What was chosen on this device; `auto` where nothing was, or where the browser keeps nothing. */
export function readColorScheme(): ColorScheme {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** The scheme that is shown: what was chosen, else the device's own; light where there is no device. */
export function schemeNow(): 'light' | 'dark' {
  if (typeof window === 'undefined') return 'light';
  const chosen = readColorScheme();
  if (chosen !== 'auto') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Chooses a scheme for this device. The script in the head applies it, and other tabs follow. */
export function chooseColorScheme(scheme: ColorScheme): void {
  try {
    localStorage.setItem(key, scheme);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: scheme, storageArea: localStorage }));
  } catch {
    if (scheme !== 'auto') document.documentElement.setAttribute(attribute, scheme);
  }
}

/** Calls back when a scheme is chosen, here or in another tab. */
export function onColorScheme(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
