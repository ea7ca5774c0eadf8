import { useTranslations } from 'next-intl';
import { classNames } from './class-names';
import styles from './vote-tally.module.css';

export interface VoteTallyProps {
  yes: number;
  needed: number;
  seats: number;
}

/** The yes votes as cells with the line that was needed. Nothing is drawn before the votes are shown. */
export function VoteTally({ yes, needed, seats }: VoteTallyProps) {
  const t = useTranslations('parts.vote');
  return (
    <div className={styles.tally}>
      <b>{t('tallyYes', { yes })}</b>
      <span className={styles.track} aria-hidden="true">
        {Array.from({ length: seats }, (_, index) => index).map((index) => (
          <i key={index} className={classNames(index < yes && styles.yes)} />
        ))}
        <span className={styles.need} style={{ insetInlineStart: `${(needed / seats) * 100}%` }} />
      </span>
      <span className={styles.needed}>{t('tallyNeeded', { needed })}</span>
    </div>
  );
}
