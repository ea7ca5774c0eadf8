import type { TakePart } from '../unzip-parts';
import { parseXml } from './parse-xml';

/** What the workbook says of its sheets. */
export interface WorkbookPart {
  sheets: { name: string; hidden: boolean; relation: string }[];
  date1904: boolean;
}

/** Reads the part that lists the sheets, into what is given. */
export function workbookPart(into: WorkbookPart): TakePart {
  return parseXml({
    open: (name, attributes) => {
      if (name === 'workbookPr') into.date1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /:id$/u.test(key))?.[1] ?? '';
      into.sheets.push({
        name: attributes.name ?? '',
        hidden: /hidden/iu.test(attributes.state ?? ''),
        relation,
      });
    },
  });
}

/** Where the parts lie that the workbook names: by relation the path in the zip file, for worksheets only. */
export function relationsPart(into: Map<string, string>, folder: string): TakePart {
  return parseXml({
    open: (name, attributes) => {
      if (name !== 'Relationship' || !/\/worksheet$/u.test(attributes.Type ?? '')) return;
      const target = (attributes.Target ?? '').replaceAll('\\', '/');
      into.set(attributes.Id ?? '', resolved(folder, target));
    },
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
