'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import styles from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  isOpen: boolean;
  /** The question, with its object: "End the exercise for 26 people?" */
  title: ReactNode;
  /** What will happen and what cannot be undone. */
  children?: ReactNode;
  /** Names the act: "End the exercise". */
  confirmLabel: string;
  cancelLabel?: string;
  /** `grave` for what cannot be undone. */
  look?: 'filled' | 'grave';
  isBusy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A second confirmation in the browser's own dialog: it keeps the focus inside, and Escape is cancel. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    title,
    children,
    confirmLabel,
    cancelLabel,
    look = 'filled',
    isBusy,
    onConfirm,
    onCancel,
  } = props;
  const t = useTranslations('parts.confirm');
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
        onCancel();
      }}
    >
      {/* A list of many texts has as many of these: what is in one is drawn when it opens. */}
      {isOpen ? (
        <>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {children ? <div className={styles.words}>{children}</div> : null}
          <div className={styles.acts}>
            <Button look={look} onClick={onConfirm} disabled={isBusy}>
              {confirmLabel}
            </Button>
            <Button look="line" onClick={onCancel}>
              {cancelLabel ?? t('cancel')}
            </Button>
          </div>
        </>
      ) : null}
    </dialog>
  );
}
