import type { ImportedInject, SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';

/** A report as people read it in a terminal: what was read as what, the injects one a line, what needs a look. */
export function reportInWords({ sheets, mapping, injects, warnings }: SpreadsheetReport): string {
  const listed = sheets.map(
    ({ name, hidden, rows, columns, chosen }) =>
      `  ${chosen ? '→' : ' '} ${name}${hidden ? ' (hidden)' : ''}: ${rows} rows, ${columns} columns`,
  );
  const { row, guessed } = mapping.header;
  const columns = Object.entries(mapping.columns).map(
    ([key, column]) =>
      `  ${key.padEnd(12)} ${column.column.padEnd(3)} ${column.heading ?? '(no heading)'}${column.guessed ? '  (guessed)' : ''}`,
  );
  const others = mapping.others
    .map(({ column, heading }) => `${column}${heading ? ` ${heading}` : ''}`)
    .join(', ');
  const parts = [
    ['Sheets', ...listed],
    [`Headings: ${row === null ? 'none' : `row ${row}`}${guessed ? ' (guessed)' : ''}`, ...columns],
    ...(others === '' ? [] : [[`Kept beside: ${others}`]]),
    [`${injects.length} injects`, ...injects.map(line)],
    [
      `${warnings.length} things to look at`,
      ...warnings.map(({ code, message }) => `  ${message} [${code}]`),
    ],
    ['Nothing was saved.'],
  ];
  return parts.map((part) => part.join('\n')).join('\n\n');
}

function line({ row, id, time, title, text, to }: ImportedInject): string {
  const said = cut(title || text, 56);
  return `  ${String(row).padStart(5)}  ${cut(id ?? '', 10).padEnd(10)} ${cut(time, 18).padEnd(18)} ${said.padEnd(56)} ${cut(to.join('; '), 40)}`.trimEnd();
}

function cut(text: string, most: number): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
