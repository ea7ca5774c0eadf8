import { useTranslations } from 'next-intl';
import { classNames } from '../parts/class-names';
import type { DraftContent } from './draft-content';
import styles from './draft-reading.module.css';
import { NumberedText } from './numbered-text';

/** The draft for everybody who does not hold the pen, as it grows. */
export function DraftReading({ content, isLive }: { content: DraftContent; isLive: boolean }) {
  const t = useTranslations('chamber.draft');
  return (
    <div className={classNames(styles.reading, isLive && styles.live)}>
      <p className={styles.title}>{content.title || t('noTitle')}</p>
      {content.kind === 'procedure' ? <p className={styles.kind}>{t('onProcedure')}</p> : null}
      <NumberedText text={content.text} empty={t('noText')} />
    </div>
  );
}
