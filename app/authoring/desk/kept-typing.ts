import { keepText, keptText } from '../../live/kept-text';
import { type DeviceStorage, deviceStorage } from '../../live/outbox';
import type { Desk, KeptTyping } from './desk';

/** The name under which what is typed of one part is kept on this device. */
const nameOf = (scenario: string, part: string) => `authoring.${scenario}.${part}`;

/** What is typed and not confirmed waits on this device, part by part; what is confirmed is let go of. */
export function keepTyping(
  before: Desk | null,
  after: Desk,
  storage: DeviceStorage | null = deviceStorage(),
): void {
  const ids = new Set([...Object.keys(before?.parts ?? {}), ...Object.keys(after.parts)]);
  for (const id of ids) {
    const typed = after.parts[id]?.typed ?? null;
    if (before !== null && typed === (before.parts[id]?.typed ?? null)) continue;
    keepText(nameOf(after.scenario.id, id), typed ? JSON.stringify(typed) : '', storage);
  }
}

/** What waited on this device of an earlier visit. A text that cannot be read is left where it is. */
export function keptTyping(
  scenario: string,
  parts: string[],
  storage: DeviceStorage | null = deviceStorage(),
): KeptTyping {
  const kept: KeptTyping = {};
  for (const id of parts) {
    const text = keptText(nameOf(scenario, id), storage);
    if (text === '') continue;
    try {
      const { value, base } = JSON.parse(text) as { value: unknown; base: unknown };
      if (value !== undefined) kept[id] = { value, base };
    } catch {
      // Not ours, or cut off: it does nobody any harm.
    }
  }
  return kept;
}
