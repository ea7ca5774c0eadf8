'use client';

import { IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../parts/button';
import styles from './menu-button.module.css';

export interface MenuButtonProps {
  label: string;
  entries: { id: string; label: string; onChoose: () => void }[];
  /** A quiet sentence under the entries. */
  note?: ReactNode;
}

/** A button that opens a short list of acts. Arrow keys move, Escape closes and gives the focus back. */
export function MenuButton({ label, entries, note }: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) itemsOf(box.current)[0]?.focus();
  }, [isOpen]);
  const close = (refocus: boolean) => {
    setIsOpen(false);
    if (refocus) box.current?.querySelector('button')?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close(true);
    const stride = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!stride || !isOpen) return;
    event.preventDefault();
    const items = itemsOf(box.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + stride + items.length) % items.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the buttons inside; the box only hears them.
    <div
      ref={box}
      className={styles.box}
      onKeyDown={handleKey}
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && setIsOpen(false)}
    >
      <Button
        look="line"
        size="small"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
        <IconChevronDown size={15} stroke={2} aria-hidden="true" />
      </Button>
      {isOpen ? (
        <div className={styles.list} id={id} role="menu" aria-label={label}>
          {entries.map((entry) => (
            <button
              key={entry.id}
              type="button"
              role="menuitem"
              className={styles.entry}
              onClick={() => {
                close(true);
                entry.onChoose();
              }}
            >
              {entry.label}
            </button>
          ))}
          {note ? <p className={styles.note}>{note}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

function itemsOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
