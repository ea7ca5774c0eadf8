import { useTranslations } from 'next-intl';
import type { SupportWords as Words } from '../../exercise/state';
import styles from './support-words.module.css';

const lines = ['contact', 'quietRoom', 'line'] as const;

/** Whether the facilitator wrote down where to turn. */
export function hasSupport(words: Words): boolean {
  return lines.some((line) => words[line] !== '');
}

/** Where to turn when something stays with somebody: what was written down, and nothing for what was not. */
export function SupportWords({ words }: { words: Words }) {
  const t = useTranslations('parts.support');
  if (!hasSupport(words)) return null;
  return (
    <dl className={styles.words}>
      {lines.map((line) =>
        words[line] ? (
          <div key={line}>
            <dt>{t(line)}</dt>
            <dd>{words[line]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
