'use client';

import { IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useIsKept } from '../live/use-queued';
import styles from './kept-here.module.css';

/** Says, where something was given, that it is saved on this device and goes out by itself. Says nothing otherwise. */
export function KeptHere({ topic }: { topic: string }) {
  const t = useTranslations('seat');
  if (!useIsKept(topic)) return null;
  return (
    <p className={styles.kept} role="status">
      <IconDeviceFloppy size={18} stroke={1.75} aria-hidden="true" />
      {t('keptHere')}
    </p>
  );
}
