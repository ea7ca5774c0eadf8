import type { ReactNode } from 'react';
import styles from './read.module.css';

interface ReadFoldProps {
  id?: string;
  title: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** Something that is read when it is wanted; on paper it stands open. */
export function ReadFold({ id, title, isOpen = false, children }: ReadFoldProps) {
  return (
    <details id={id} className={styles.fold} open={isOpen}>
      <summary dir="auto">{title}</summary>
      <div className={styles.folded} dir="auto">
        {children}
      </div>
    </details>
  );
}
