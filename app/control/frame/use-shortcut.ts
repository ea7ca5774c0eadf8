'use client';

import { createContext, type RefObject, useContext, useEffect, useMemo, useRef } from 'react';

/** Says whether what is inside shows what it is about to be about; while it is behind, its keys do nothing. */
export const IsBehind = createContext<RefObject<boolean>>({ current: false });

/**
 * A single key anywhere on the console, except where somebody types, in a dialog, or with a modifier held.
 * @param key as `KeyboardEvent.key`, in lower case
 */
export function useShortcut(key: string, onPress: () => void, isOn = true): void {
  const keys = useMemo(() => [key], [key]);
  useShortcuts(keys, onPress, isOn);
}

/** The same for several keys; is told which was pressed. The list has to stay the same object. */
export function useShortcuts(keys: readonly string[], onPress: (key: string) => void, isOn = true): void {
  const latest = useRef(onPress);
  const isBehind = useContext(IsBehind);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    if (!isOn) return;
    const handleKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!keys.includes(key) || event.repeat || isElsewhere(event)) return;
      event.preventDefault();
      if (!isBehind.current) latest.current(key);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [keys, isOn, isBehind]);
}

function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target as HTMLElement | null;
  const isTyping = target?.closest('input, textarea, select, [contenteditable="true"]');
  return Boolean(isTyping) || document.querySelector('dialog[open]') !== null;
}
