import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './wordmark.module.css';

export interface WordmarkProps {
  size?: 'small' | 'large';
  /** Makes the mark a link, usually to the home page. */
  href?: string;
  /** Replaces the name, as "Debrief" does on the debrief board. */
  children?: ReactNode;
}

/** The mark, a line that stops at a bar, and the name beside it. */
export function Wordmark({ size = 'small', href, children }: WordmarkProps) {
  const t = useTranslations('parts.wordmark');
  const content = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true" stroke="currentColor" strokeWidth="4">
        <path d="M0 12h15" />
        <path d="M19 1v22" />
      </svg>
      <span>{children ?? t('name')}</span>
    </>
  );
  const className = classNames(styles.mark, size === 'large' && styles.large);
  return href ? (
    <a className={className} href={href}>
      {content}
    </a>
  ) : (
    <span className={className}>{content}</span>
  );
}
