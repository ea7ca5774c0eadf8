/** An address that no page has: what leads nowhere gets the same page as any other that is not there. */
const nowhere = '/nowhere';

/** The address of a page, or one that no page has where its path cannot be decoded (`/play/%`), which Next answers with a fault. */
export function readableAddress(url: string): string {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return url;
  } catch {
    return nowhere;
  }
}
