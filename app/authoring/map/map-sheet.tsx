'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StoryMap } from '../../../exercise/story';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useDesk, useOnDesk, useWritten } from '../desk/desk-context';
import { PartNumber } from '../fields/part-number';
import { PartText } from '../fields/part-text';
import { Group } from '../sections/group';
import styles from '../sections/sections.module.css';

/** What concerns the whole map: what it shows in one sentence, its size, and that it can be taken out. */
export function MapSheet({ part, map }: { part: string; map: StoryMap }) {
  const t = useTranslations('authoring.map');
  return (
    <Group title={t('sheet')} note={t('sheetNote', { width: map.width, height: map.height })}>
      <PartText
        part={part}
        field="map.caption"
        label={t('caption')}
        hint={t('captionHint')}
        rows={2}
        maxLength={240}
      />
      <details>
        <summary>{t('size')}</summary>
        <div className={styles.pair}>
          <PartNumber part={part} field="map.width" label={t('width')} hint={t('sizeHint')} />
          <PartNumber part={part} field="map.height" label={t('height')} hint={t('sizeHint')} />
        </div>
        <p className={styles.standing}>{t('sizeNote')}</p>
        <TakeOut part={part} />
      </details>
    </Group>
  );
}

function TakeOut({ part }: { part: string }) {
  const t = useTranslations('authoring.map');
  const desk = useDesk();
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const marking = useWritten('inject').filter(({ value }) => (value.marks?.length ?? 0) > 0).length;
  const [isAsking, setIsAsking] = useState(false);
  if (isReader) return null;
  return (
    <>
      <Button look="grave" size="small" onClick={() => setIsAsking(true)}>
        {t('takeOut')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('takeOutTitle')}
        confirmLabel={t('takeOutConfirm')}
        look="grave"
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          desk.typeField(part, 'map', undefined);
          desk.leave(part);
        }}
      >
        <p>{t('takeOutNote', { count: marking })}</p>
      </ConfirmDialog>
    </>
  );
}
