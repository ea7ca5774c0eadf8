import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { ExerciseTime } from './exercise-time';
import styles from './signature-lines.module.css';

export interface SignatureLinesProps {
  signatures: { id: string; name: string; at: number }[];
  /** How many make the card count: two, or one when only one member is present. */
  needed: number;
  /** Which line changed and cleared the signatures, as its number; null when nothing was cleared. */
  clearedByLine?: number | null;
  /** The card counts: said by the rules, never worked out here. */
  counts?: boolean;
}

/** Written lines with the names of those who signed. */
export function SignatureLines({
  signatures,
  needed,
  clearedByLine = null,
  counts = false,
}: SignatureLinesProps) {
  const t = useTranslations('parts.signatures');
  const open = Math.max(0, needed - signatures.length);
  return (
    <div>
      <ul className={styles.lines}>
        {signatures.map((signature) => (
          <li key={signature.id} className={styles.line}>
            {signature.name}
            <span className={styles.quiet}>
              <ExerciseTime at={signature.at} />
            </span>
          </li>
        ))}
        {Array.from({ length: open }, (_, index) => signatures.length + index + 1).map((place) => (
          <li key={place} className={styles.line}>
            <span className={styles.quiet}>
              {clearedByLine !== null && place === 1
                ? t('cleared', { line: clearedByLine })
                : t('place', { place })}
            </span>
          </li>
        ))}
      </ul>
      {counts ? (
        <p className={styles.counts}>
          <IconCheck size={16} stroke={2.5} aria-hidden="true" />
          {t('counts')}
        </p>
      ) : null}
    </div>
  );
}
