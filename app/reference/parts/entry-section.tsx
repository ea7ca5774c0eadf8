import type { ReactNode } from 'react';
import { Kicker } from '../../parts/kicker';
import styles from './entry-section.module.css';

/** A part of a page under a heading of its own. `id` is its anchor. */
export function EntrySection({
  id,
  title,
  note,
  isNamed,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  /** True where the title is the name of an entry and not of a part of one. */
  isNamed?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`} id={id}>
      <Kicker id={`${id}-title`} note={note} className={isNamed ? styles.named : undefined}>
        {title}
      </Kicker>
      {children}
    </section>
  );
}
