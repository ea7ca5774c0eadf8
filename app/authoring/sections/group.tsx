import { type ReactNode, useId } from 'react';
import { Kicker } from '../../parts/kicker';
import styles from './sections.module.css';

/** A group of fields that belong together, under its name. */
export function Group({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Kicker as="h3" id={id} note={note}>
        {title}
      </Kicker>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
