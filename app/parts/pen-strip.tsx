import { IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './pen-strip.module.css';

export interface PenStripProps {
  /** `yours`: you hold it; `other`: someone writes; `away`: the holder's device is away; `free`: nobody holds it. */
  state: 'yours' | 'other' | 'away' | 'free';
  /** Who holds it, unless it is yours or free. */
  name?: string;
  /** The other holder is typing now, rather than only holding. */
  isWriting?: boolean;
  /** How the last change stands, for the holder. */
  saved?: 'saved' | 'saving' | 'waiting';
  onTake?: () => void;
  onPass?: () => void;
}

/** Who holds the pen of a draft, and the one act that changes it. "Saved" is a word, without animation. */
export function PenStrip({ state, name = '', isWriting = false, saved, onTake, onPass }: PenStripProps) {
  const t = useTranslations('parts.pen');
  const message = state === 'other' ? (isWriting ? 'writing' : 'holds') : state;
  return (
    <div className={classNames(styles.strip, state !== 'yours' && styles[message])}>
      <IconPencil size={18} stroke={1.75} aria-hidden="true" />
      <span className={styles.words}>{t.rich(message, { name, b: strong, more })}</span>
      <span className={styles.end}>
        {state === 'yours' && saved ? (
          <span className={saved === 'waiting' ? styles.unsaved : styles.saved}>{t(saved)}</span>
        ) : null}
        {state === 'yours' && onPass ? (
          <Button look="text" onClick={onPass}>
            {t('pass')}
          </Button>
        ) : null}
        {state !== 'yours' && onTake ? (
          <Button look="text" onClick={onTake}>
            {t('take')}
          </Button>
        ) : null}
      </span>
    </div>
  );
}

const strong = (chunks: ReactNode) => <b>{chunks}</b>;
/** Left out on a narrow screen. */
const more = (chunks: ReactNode) => <span className={styles.more}>{chunks}</span>;
