import { useTranslations } from 'next-intl';
import type { Finding } from '../../../framework/evidence/finding';
import { Tag } from '../../parts/tag';
import styles from './finding-marks.module.css';

/** When a finding holds and what kind of violence it is about, as the filter knows them. */
export function FindingMarks({ finding: { timing, violence } }: { finding: Finding }) {
  const t = useTranslations('reference.evidence');
  if (timing.length + violence.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {timing.map((when) => (
        <li key={when}>
          <Tag>{t(`timings.${when}`)}</Tag>
        </li>
      ))}
      {violence.map((kind) => (
        <li key={kind}>
          <Tag>{t(`violence.${kind}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
