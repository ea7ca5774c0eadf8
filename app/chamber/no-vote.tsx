import { useTranslations } from 'next-intl';
import { Kicker } from '../parts/kicker';
import styles from './no-vote.module.css';

/** Stands in the first place while no vote is open and none was read in this move. */
export function NoVote({ isDrafting, hasTexts }: { isDrafting: boolean; hasTexts: boolean }) {
  const t = useTranslations('chamber.none');
  return (
    <section aria-labelledby="chamber-none">
      <Kicker as="div">{t('kicker')}</Kicker>
      <h2 className={styles.title} id="chamber-none">
        {t('title')}
      </h2>
      <p className={styles.next}>{t(isDrafting ? (hasTexts ? 'waits' : 'drafting') : 'later')}</p>
    </section>
  );
}
