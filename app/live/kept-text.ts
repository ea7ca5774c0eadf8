import { type DeviceStorage, deviceStorage } from './outbox';

const prefix = 'forestall.text.';
/** What the storage of this device refused; it lives as long as the page. */
const refused = new Map<string, string>();

/** The text that is kept on this device under a name; empty when there is none. */
export function keptText(name: string, storage: DeviceStorage | null = deviceStorage()): string {
  return refused.get(name) ?? storage?.getItem(prefix + name) ?? '';
}

/** Keeps a text on this device until it is replaced; nothing typed lets go of it. */
export function keepText(name: string, text: string, storage: DeviceStorage | null = deviceStorage()): void {
  refused.delete(name);
  try {
    if (text === '') storage?.removeItem(prefix + name);
    else if (storage) storage.setItem(prefix + name, text);
    else refused.set(name, text);
  } catch {
    refused.set(name, text);
  }
}

/** The names that begin so and hold a text on this device, in their order. */
export function keptNames(start: string, storage: DeviceStorage | null = deviceStorage()): string[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_one, at) => storage?.key(at) ?? '');
  const stored = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return [...new Set([...stored, ...refused.keys()])].filter((name) => name.startsWith(start)).sort();
}

/** Whether the storage of this device refused a text, so that it would go with the page. */
export const goesWithPage = (name: string): boolean => (refused.get(name) ?? '') !== '';
