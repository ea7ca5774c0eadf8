'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useView } from '../live/use-views';
import { Kicker } from '../parts/kicker';
import { useDay } from '../parts/use-day';
import { CarriedItemEntry } from './carried-item-entry';
import styles from './carried-items.module.css';
import { TellTheRoom } from './tell-the-room';

/**
 * What the group's last exercise left to do, from which exercise, and what became of it; nothing where nothing was taken
 * over. A what-if shows none: what its parent took over is the parent's to answer.
 */
export function CarriedItems() {
  const t = useTranslations('control.promises');
  const inWords = useDay();
  const id = useId();
  const { improvement, fork } = useView();
  const { carried } = improvement;
  if (!carried || fork) return null;
  const { title, date, group, items } = carried;
  const day = inWords(date);
  return (
    <section aria-labelledby={id}>
      <Kicker id={id}>{t('title', { title, date: day })}</Kicker>
      <p className={styles.quiet}>
        <bdi>{group}</bdi>
      </p>
      <ul className={styles.list}>
        {items.map((item) => (
          <CarriedItemEntry key={item.id} item={item} />
        ))}
      </ul>
      <TellTheRoom count={items.length} title={title} day={day} />
    </section>
  );
}
