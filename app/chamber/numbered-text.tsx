import { useTranslations } from 'next-intl';
import { classNames } from '../parts/class-names';
import styles from './numbered-text.module.css';
import { paragraphsOf } from './paragraphs';

export interface NumberedTextProps {
  text: string;
  /** Paragraphs that people name, with how many do. */
  named?: ReadonlyMap<number, number>;
  /** What stands there while nothing is written. */
  empty?: string;
}

/** The paragraphs of a draft or of a tabled text, with their numbers. */
export function NumberedText({ text, named, empty }: NumberedTextProps) {
  const t = useTranslations('chamber.text');
  const paragraphs = paragraphsOf(text).map((words, index) => ({ words, number: index + 1 }));
  if (paragraphs.length === 0) return empty ? <p className={styles.empty}>{empty}</p> : null;
  const marked = paragraphs.filter(({ number }) => named?.has(number));
  return (
    <>
      <ol className={styles.text}>
        {paragraphs.map(({ words, number }) => (
          <li key={number} className={classNames(named?.has(number) && styles.named)}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ol>
      {marked.map(({ number }) => (
        <p key={number} className={styles.note}>
          {t('named', { number, count: named?.get(number) ?? 0 })}
        </p>
      ))}
    </>
  );
}
