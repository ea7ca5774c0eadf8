import type { TakePart } from '../unzip-parts';
import { parseXml } from './parse-xml';

/** How the numbers of cells are shown: by the number of the cell's style a pattern. */
export interface Styles {
  patterns: string[];
}

/** The patterns that every spreadsheet knows by number. Those that follow the machine's language are written unmistakably. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd hh:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};

/** Reads the part with the styles, into what is given. */
export function stylesPart(into: Styles): TakePart {
  const own = new Map<number, string>();
  let inCells = false;
  return parseXml({
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      // East Asian dates and times have numbers without a pattern of their own here.
      const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
      into.patterns.push(own.get(id) ?? builtIn[id] ?? (isDate ? 'yyyy-mm-dd' : 'General'));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
}
