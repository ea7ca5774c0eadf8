'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../parts/button';
import { useWritten } from '../desk/desk-context';
import { PartRows } from '../fields/part-rows';
import { textColumn } from '../fields/row-cell';
import { PartsDialog } from '../parts-dialog';
import { freeId } from '../sections/free-id';
import styles from './dialogs.module.css';

interface OwnColumn {
  id: string;
  name: string;
}

/** The author's own columns of the MSEL: added, renamed, removed. What stands in a removed one stays with the injects. */
export function ColumnsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('authoring.columns');
  const story = useWritten('story')[0];
  const injects = useWritten('inject');
  if (!story) return null;
  // A removed column must not give its id, and with it its old cells, to a new one.
  const used = new Set(injects.flatMap(({ value }) => Object.keys(value.more ?? {})));
  return (
    <PartsDialog isOpen={isOpen} title={t('title')} onClose={onClose}>
      <p className={styles.note}>{t('lead')}</p>
      <PartRows<OwnColumn>
        part={story.id}
        field="columns"
        label={t('label')}
        isOptional
        columns={[textColumn<OwnColumn>('name', t('name'), { maxLength: 60 })]}
        addLabel={t('add')}
        blank={(rows) => ({
          id: freeId('column', [...rows.map((row) => row.id), ...used]),
          name: t('blank'),
        })}
      />
      <div className={styles.acts}>
        <Button look="line" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </PartsDialog>
  );
}
