import { type RefObject, useEffect, useRef, useState } from 'react';
import { useKeeper } from '../../live/use-kept';

/** A form that opens in the place of its button. */
export interface OpenForm {
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** For the button that opens it. */
  opener: RefObject<HTMLButtonElement | null>;
}

/**
 * Whether a form is open: from the first on where something that was typed into it is kept, so that a reload loses nothing
 * from sight. When it closes, the keys are back on the button that opens it.
 *
 * @param name under which its fields are kept
 */
export function useOpenForm(name: string): OpenForm {
  const { read } = useKeeper<object>();
  const [isOpen, setIsOpen] = useState(() => read(name) !== null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false), opener };
}
