'use client';

import { useTranslations } from 'next-intl';
import { storyKind } from '../../../exercise/story-kind';
import { useView } from '../../live/use-views';
import styles from './paper-sheets.module.css';

/** What stands on every piece of paper, so that none is taken for a real one. */
export function ExerciseMark() {
  const t = useTranslations('control.sheets');
  const { opening } = useView();
  return (
    <p className={styles.mark}>{t('mark', { title: opening?.title ?? '', kind: storyKind(opening) })}</p>
  );
}
