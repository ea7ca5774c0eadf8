'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import styles from './import.module.css';

interface ChooseFileProps {
  file: File | null;
  isReading: boolean;
  onChoose: (file: File) => void;
}

/** Takes a spreadsheet from this device. What kind it is, the server finds out. */
export function ChooseFile({ file, isReading, onChoose }: ChooseFileProps) {
  const t = useTranslations('authoring.import');
  const id = useId();
  return (
    <div className={styles.file}>
      <label htmlFor={id}>
        <b>{t('file')}</b> <small>{t('fileHint')}</small>
      </label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.xls,.ods"
        disabled={isReading}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) onChoose(chosen);
        }}
      />
      <p role="status" className={styles.note}>
        {isReading && file ? t('readingFile', { name: file.name }) : ''}
      </p>
    </div>
  );
}
