'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import styles from '../../talks/talks.module.css';
import { useTeamName } from '../../talks/use-team-name';
import { HideText } from '../moderation/hide-text';

/** The demarches between teams, and which of them nobody has confirmed. Nothing where there are none. */
export function DemarchesSeen() {
  const t = useTranslations('control.talks');
  const nameOf = useTeamName();
  const { demarches } = useView();
  if (demarches.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('demarches', { count: demarches.length })}</summary>
      <ul>
        {demarches.toReversed().map(({ id, from, to, title, text, acknowledged }) => (
          <li key={id} className={styles.line}>
            <p className={styles.meta}>
              <b>{t('fromTo', { from: nameOf(from), to: nameOf(to) })}</b>
              <span>
                {t('receipt', { confirmed: acknowledged ? 'yes' : 'no', by: acknowledged?.by ?? '' })}
              </span>
            </p>
            <p className={styles.title}>{title}</p>
            <p className={styles.text}>{text}</p>
            <HideText subject={{ kind: 'demarche', demarche: id }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
