'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Column } from './columns';
import styles from './grid.module.css';
import type { MselNames } from './names';
import type { CellEdit } from './use-cell-edit';

interface CellEditorProps {
  column: Column;
  names: MselNames;
  edit: CellEdit;
}

/** Writes in one cell. Enter takes the text and goes down, Tab goes on, Escape lets it be, Alt with Enter breaks the line. */
export function CellEditor({ column, names, edit }: CellEditorProps) {
  const t = useTranslations('authoring.msel');
  const control = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const field = control.current;
    field?.focus({ preventScroll: true });
    if (field && 'setSelectionRange' in field && typeof field.setSelectionRange === 'function') {
      field.setSelectionRange(field.value.length, field.value.length);
    }
  }, []);
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') edit.cancel();
    else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) edit.commit('down');
    else if (event.key === 'Tab') edit.commit(event.shiftKey ? 'back' : 'on');
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: control,
    value: edit.text,
    'aria-label': column.name ?? t(`columns.${column.id as 'title'}`),
    'aria-invalid': edit.isWrong || undefined,
    onKeyDown: handleKey,
    onBlur: () => edit.commit(null),
  };
  if (column.choices) {
    return (
      <select
        {...shared}
        className={styles.editor}
        onChange={(event) => edit.write(event.currentTarget.value)}
      >
        {column.choices(names).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    );
  }
  return (
    <>
      <textarea
        {...shared}
        className={styles.editor}
        rows={column.kind === 'long' ? 4 : 1}
        onChange={(event) => edit.write(event.currentTarget.value)}
      />
      {edit.isWrong ? (
        <span className={styles.wrong} role="alert">
          {t('notRead')}
        </span>
      ) : null}
    </>
  );
}
