'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Release } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import styles from './inject-pane.module.css';
import { reachOfRecipients } from './recipients';

/** Who has opened a release and who has not, by name. */
export function ReadList({ release }: { release: Release }) {
  const t = useTranslations('control.released');
  const format = useFormatter();
  const view = useView();
  const reach = reachOfRecipients(view, release.recipients);
  const reads = view.reads[release.id] ?? [];
  const read = reach.people.filter((seat) => reads.includes(seat.id));
  const unread = reach.people.filter((seat) => !reads.includes(seat.id));
  const names = (seats: typeof read) => format.list(seats.map((seat) => seat.name));
  return (
    <dl className={classNames(styles.lines, styles.reads)}>
      <div>
        <dt>{t('read', { count: read.length, of: reach.people.length })}</dt>
        <dd>{read.length > 0 ? names(read) : t('nobodyYet')}</dd>
      </div>
      {unread.length > 0 ? (
        <div>
          <dt>{t('unread')}</dt>
          <dd>{names(unread)}</dd>
        </div>
      ) : null}
      {reach.screen ? (
        <div>
          <dt>{t('also')}</dt>
          <dd>{t('onScreen')}</dd>
        </div>
      ) : null}
    </dl>
  );
}
