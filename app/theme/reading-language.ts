const key = 'forestall.readingLanguage';
const chosen = 'forestall-reading-language';

let here: string | null = null;

/** The language that somebody chose on this device to read a story in; null where nobody chose. */
function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(key) ?? here;
  } catch {
    return here;
  }
}

/** The languages in which this device's reader wants a story, the most wanted first: the chosen one, then the browser's. */
export function wantedLanguages(): string[] {
  const own = chosenLanguage();
  return [...(own ? [own] : []), ...navigator.languages];
}

/** Chooses a language for this device; where the browser keeps nothing, for this page. Other tabs follow. */
export function chooseReadingLanguage(language: string): void {
  here = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // The variable alone lasts as long as the page.
  }
  window.dispatchEvent(new Event(chosen));
}

/** Calls back when a language is chosen, here or in another tab. */
export function onReadingLanguage(listener: () => void): () => void {
  window.addEventListener(chosen, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(chosen, listener);
    window.removeEventListener('storage', listener);
  };
}
