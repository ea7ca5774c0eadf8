'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './parts-dialog.module.css';

interface PartsDialogProps {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A wide dialog for a list or a table, in the browser's own: it keeps the focus inside, and Escape closes it. */
export function PartsDialog({ isOpen, title, onClose, children }: PartsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen ? (
        <>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
