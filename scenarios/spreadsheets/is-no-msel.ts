import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import type { Header } from './find-header';
import { trackerHeadings } from './headings/filler-words';
import { plainWords } from './plain-words';

const ofExercises: readonly SpreadsheetKey[] = [
  'time',
  'to',
  'from',
  'method',
  'expected',
  'trigger',
  'scenarioTime',
  'controller',
];
const words =
  /\b(?:injects?|injections?|msel|stimul\w+|exercise|exercice|einlagen?|einspielung\w*|inyectos?|players?)\b/u;

/** True where the headings are those of another list: of tasks, faults, risks or stock. */
export function isNoMsel(header: Header, at: Partial<Record<SpreadsheetKey, number>>): boolean {
  const headings = [...header.headings.values()].map(plainWords);
  if (headings.some((heading) => words.test(heading))) return false;
  const said = ofExercises.filter((key) => at[key] !== undefined);
  const ofTrackers = headings.filter((heading) => trackerHeadings.has(heading)).length;
  if (ofTrackers >= 2)
    return !(
      at.time !== undefined &&
      (at.to !== undefined || at.from !== undefined || at.expected !== undefined)
    );
  return said.length === 0 || (said.length === 1 && said[0] === 'controller');
}
