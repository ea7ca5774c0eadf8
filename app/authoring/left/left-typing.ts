import { type DraftKind, draftKinds } from '../../../exercise/authoring/draft';
import { fieldInWords } from '../../../exercise/authoring/field-in-words';
import { keepText, keptNames, keptText } from '../../live/kept-text';
import { type DeviceStorage, deviceStorage } from '../../live/outbox';
import { inWords } from '../desk/in-words';
import { isOf } from '../desk/kept-typing';
import { isSame } from '../desk/three-way';

/** Something that was typed on this device and has no part any more, because somebody removed it while the page was closed. */
export interface LeftTyping {
  /** The name under which it is kept. */
  name: string;
  /** What it was a part of the scenario as; null where that was not kept. */
  kind: DraftKind | null;
  /** The whole part as it was typed; null where it cannot be read. */
  value: unknown;
  /** What was typed, as lines to copy: the fields that differ from what the writing began with. */
  text: string;
}

/** What was typed into parts of a scenario that it has no more; `parts` are those that it has. */
export function leftInScenario(
  scenario: string,
  parts: readonly string[],
  account: string,
  storage: DeviceStorage | null = deviceStorage(),
): LeftTyping[] {
  const start = `authoring.${scenario}.`;
  return keptNames(start, storage)
    .filter((name) => !parts.includes(name.slice(start.length)))
    .map((name) => readLeft(name, account, storage))
    .filter((left) => left !== null);
}

/** What was typed into scenarios that an account has no more; `scenarios` are those that it has. */
export function leftOfScenarios(
  scenarios: readonly string[],
  account: string,
  storage: DeviceStorage | null = deviceStorage(),
): LeftTyping[] {
  return keptNames('authoring.scn_', storage)
    .filter((name) => !scenarios.includes(name.split('.')[1] ?? ''))
    .map((name) => readLeft(name, account, storage))
    .filter((left) => left !== null);
}

/** Lets go of what was typed: it has been copied, or nobody needs it. */
export const putLeftAway = (name: string, storage?: DeviceStorage | null): void =>
  keepText(name, '', storage === undefined ? deviceStorage() : storage);

/** Null where another account wrote it. */
function readLeft(name: string, account: string, storage: DeviceStorage | null): LeftTyping | null {
  const kept = keptText(name, storage);
  try {
    const { value, base, ...of } = JSON.parse(kept) as Kept;
    if (!isOf(account, of.account)) return null;
    const kind = draftKinds.find((one) => one === of.kind) ?? null;
    const changed = changedFields(value, base);
    return { name, kind, value, text: (kind ? labelled(kind, changed) : inWords(changed)) || inWords(value) };
  } catch {
    return { name, kind: null, value: null, text: kept };
  }
}

/** Each field under the name that the editor gives it. */
const labelled = (kind: DraftKind, fields: unknown): string =>
  isFields(fields)
    ? Object.entries(fields)
        .map(([key, one]) => `${fieldInWords(kind, fields, key)}: ${inWords(one)}`)
        .join('\n')
    : inWords(fields);

/** As `keepTyping` wrote it; older pages kept neither kind nor account. */
interface Kept {
  value: unknown;
  base: unknown;
  kind?: string;
  account?: string | null;
}

function changedFields(value: unknown, base: unknown): unknown {
  if (!isFields(value) || !isFields(base)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => !isSame(one, base[key])));
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
