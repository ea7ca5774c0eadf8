'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Tag } from '../../parts/tag';
import { useDesk } from '../frame/desk-context';
import { InjectNotes } from './inject-notes';
import styles from './inject-pane.module.css';

/** A reminder to staff that a response should show about now. Nothing is sent. */
export function ExpectedAction({ inject }: { inject: StoryInject }) {
  const t = useTranslations('control.injects');
  const view = useView();
  const { showInject } = useDesk();
  const repairs = view.script?.injects.find((other) => other.contingencyFor === inject.id);
  return (
    <div className={styles.sheet}>
      <div className={styles.body}>
        <p className={styles.tags}>
          <b>{t('number', { number: inject.number })}</b>
          <Tag>{t('expectedTag')}</Tag>
        </p>
        <h3 className={styles.title}>{inject.title}</h3>
        <InjectNotes inject={inject} isOpen />
      </div>
      {repairs ? (
        <div className={styles.acts}>
          <Button look="line" size="small" onClick={() => showInject(repairs.id)}>
            {t('showRepair', { number: repairs.number, title: repairs.title })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
