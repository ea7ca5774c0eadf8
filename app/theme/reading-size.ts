/** How large a person reads: a factor on every size of type, because all of them are in rem. */
export const readingSizes = ['usual', 'large', 'largest'] as const;
export type ReadingSize = (typeof readingSizes)[number];

const key = 'forestall.readingSize';
const attribute = 'data-reading-size';

/** Runs in the head of every page before it is painted. Plain script of the oldest kind, because it runs unbuilt. */
export const readingSizeScript = `(function(){function apply(){var s;try{s=localStorage.getItem('${key}')}catch(e){}document.documentElement.setAttribute('${attribute}',s==='large'||s==='largest'?s:'usual')}apply();addEventListener('storage',apply)})()`;

/** What stands on the page now; the script in the head put it there. */
export function readReadingSize(): ReadingSize {
  const shown = document.documentElement.getAttribute(attribute);
  return readingSizes.find((size) => size === shown) ?? 'usual';
}

/** Chooses a size for this device; where the browser keeps nothing, for this page. Other tabs follow. */
export function chooseReadingSize(size: ReadingSize): void {
  try {
    localStorage.setItem(key, size);
  } catch {
    // The attribute alone lasts as long as the page.
  }
  document.documentElement.setAttribute(attribute, size);
  window.dispatchEvent(new Event(attribute));
}

/** Calls back when a size is chosen, here or in another tab. */
export function onReadingSize(listener: () => void): () => void {
  window.addEventListener(attribute, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(attribute, listener);
    window.removeEventListener('storage', listener);
  };
}
