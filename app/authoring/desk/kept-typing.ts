import { goesWithPage, keepText, keptText } from '../../live/kept-text';
import { type DeviceStorage, deviceStorage } from '../../live/outbox';
import type { Desk, KeptTyping } from './desk';

/** The name under which what is typed of one part is kept on this device. */
export const nameOfTyping = (scenario: string, part: string): string => `authoring.${scenario}.${part}`;

/** What is typed and not confirmed waits on this device, part by part and for whose account it is; what is confirmed is let go of. */
export function keepTyping(
  before: Desk | null,
  after: Desk,
  storage: DeviceStorage | null = deviceStorage(),
  account: string | null = null,
): void {
  const ids = new Set([...Object.keys(before?.parts ?? {}), ...Object.keys(after.parts)]);
  for (const id of ids) {
    const { typed = null, held } = after.parts[id] ?? {};
    const kind = held?.kind;
    if (before !== null && typed === (before.parts[id]?.typed ?? null)) continue;
    keepText(
      nameOfTyping(after.scenario.id, id),
      typed ? JSON.stringify({ ...typed, kind, account }) : '',
      storage,
    );
  }
}

/** Nobody's words are taken for those of another account that uses the same browser. */
export const isOf = (account: string | null, writtenBy: string | null | undefined): boolean =>
  account === null || !writtenBy || writtenBy === account;

/** What waited on this device of an earlier visit of the account. A text that cannot be read is left where it is. */
export function keptTyping(
  scenario: string,
  parts: string[],
  storage: DeviceStorage | null = deviceStorage(),
  account: string | null = null,
): KeptTyping {
  const kept: KeptTyping = {};
  for (const id of parts) {
    const text = keptText(nameOfTyping(scenario, id), storage);
    if (text === '') continue;
    try {
      const { value, base, ...of } = JSON.parse(text) as { value: unknown; base: unknown; account?: string };
      if (value !== undefined && isOf(account, of.account)) kept[id] = { value, base };
    } catch {
      // Not ours, or cut off: it does nobody any harm.
    }
  }
  return kept;
}

/** Whether something typed would go with the page, because this device keeps nothing more. */
export const wouldBeLost = ({ scenario, parts }: Desk): boolean =>
  Object.values(parts).some(
    ({ held, typed }) => typed !== null && goesWithPage(nameOfTyping(scenario.id, held.id)),
  );
