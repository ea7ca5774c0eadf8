import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Kicker } from '../../parts/kicker';
import styles from './read.module.css';
import type { ReadSectionId } from './read-sections';

interface ReadSectionProps {
  id: ReadSectionId;
  /** A quiet word at the end of the heading. */
  note?: ReactNode;
  /** What is there twice, or can only be looked at on a screen. */
  isOffPaper?: boolean;
  children: ReactNode;
}

/** A section of the page, which a link within it can go to. */
export function ReadSection({ id, note, isOffPaper = false, children }: ReadSectionProps) {
  const t = useTranslations('authoring.read.sections');
  return (
    <section
      id={id}
      tabIndex={-1}
      className={styles.section}
      aria-labelledby={`${id}-title`}
      data-no-print={isOffPaper || undefined}
    >
      <Kicker id={`${id}-title`} note={note}>
        {t(id)}
      </Kicker>
      {children}
    </section>
  );
}
