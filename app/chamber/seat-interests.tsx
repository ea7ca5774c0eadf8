import { useTranslations } from 'next-intl';
import type { BodyMember } from '../../exercise/story';
import styles from './text-changes.module.css';

/** The seats that nobody holds, each with what it wants, as far as the scenario says it. */
export function SeatInterests({ seats }: { seats: BodyMember[] }) {
  const t = useTranslations('chamber.free');
  return (
    <ul className={styles.list} aria-label={t('label')}>
      {seats.map(({ id, name, interests = '' }) => (
        <li key={id} className={styles.words}>
          {t.rich('wants', {
            name,
            said: interests === '' ? 'no' : 'yes',
            interests,
            b: (words) => <b>{words}</b>,
          })}
        </li>
      ))}
    </ul>
  );
}
