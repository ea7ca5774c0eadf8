'use client';

import { useTranslations } from 'next-intl';
import { type SpreadsheetKey, spreadsheetKeys } from '../../../exercise/authoring/spreadsheet-keys';
import type {
  MappedColumn,
  SpreadsheetChoices,
  SpreadsheetReport,
} from '../../../exercise/authoring/spreadsheet-report';
import { SelectField } from '../../parts/select-field';
import styles from './import.module.css';

interface ColumnChoicesProps {
  report: SpreadsheetReport;
  choices: SpreadsheetChoices;
  isReading: boolean;
  onChange: (choices: SpreadsheetChoices) => void;
}

/** Which sheet, which row of headings, and which column is what: the guess, to be put right; each change reads anew. */
export function ColumnChoices({
  report: { sheets, mapping },
  choices,
  isReading,
  onChange,
}: ColumnChoicesProps) {
  const t = useTranslations('authoring.import');
  const chosen = sheets.find((sheet) => sheet.chosen);
  const headerRow = mapping.header.row;
  const rows = Array.from({ length: Math.min(30, chosen?.rows ?? 0) }, (_, at) => at + 1);
  const known = [
    ...Object.values(mapping.columns).map(({ column, heading }) => ({ column, heading })),
    ...mapping.others,
  ].sort((one, other) => one.column.length - other.column.length || (one.column < other.column ? -1 : 1));
  const options = known.map(({ column, heading }) => ({
    value: column,
    label: heading ? t('columnNamed', { column, heading }) : t('column', { column }),
  }));
  const sureness = (column: MappedColumn | undefined) => {
    if (!column?.guessed) return undefined;
    return t(`guessedBy.${column.by ?? 'heading'}`);
  };
  const put = (key: SpreadsheetKey, column: string) =>
    onChange({ ...choices, columns: { ...choices.columns, [key]: column === '' ? null : column } });
  return (
    <div className={styles.choices}>
      <SelectField
        label={t('sheet')}
        disabled={isReading}
        value={mapping.sheet ?? ''}
        options={sheets.map(({ name, hidden, rows: count }) => ({
          value: name,
          label: t('sheetOption', { name, hidden: hidden ? 'yes' : 'no', rows: count }),
        }))}
        onChange={(event) => onChange({ sheet: event.currentTarget.value })}
      />
      <SelectField
        label={t('header')}
        hint={mapping.header.guessed ? t('guessed') : undefined}
        disabled={isReading}
        value={headerRow === null ? 'none' : String(headerRow)}
        options={[
          { value: 'none', label: t('noHeader') },
          ...(headerRow !== null && headerRow > rows.length ? [headerRow] : []).concat(rows).map((row) => ({
            value: String(row),
            label: t('row', { row }),
          })),
        ]}
        onChange={(event) => {
          const row = event.currentTarget.value;
          onChange({
            ...(choices.sheet ? { sheet: choices.sheet } : {}),
            header: row === 'none' ? null : Number(row),
          });
        }}
      />
      {spreadsheetKeys.map((key) => (
        <SelectField
          key={key}
          label={t(`keys.${key}`)}
          hint={sureness(mapping.columns[key])}
          disabled={isReading}
          placeholder={t('noColumn')}
          value={mapping.columns[key]?.column ?? ''}
          options={options}
          onChange={(event) => put(key, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
