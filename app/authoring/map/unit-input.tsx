'use client';

import { useState } from 'react';
import rows from '../fields/part-rows.module.css';

interface UnitInputProps {
  id?: string;
  /** Told to those who listen, where no label stands beside it. */
  label?: string;
  value: number;
  /** The largest number that is on the sheet. */
  most: number;
  isReadOnly: boolean;
  onChange: (value: number) => void;
  onLeave: () => void;
}

/** Arrow keys move by so many units of the map, and by one with Shift. */
const step = 10;

/** One coordinate of a point, in whole units of the map. Arrow keys up and down move it, as on the picture. */
export function UnitInput({ id, label, value, most, isReadOnly, onChange, onLeave }: UnitInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      className={rows.control}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      disabled={isReadOnly}
      value={typed ?? String(value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (/^\d{1,4}$/u.test(text.trim())) onChange(Math.min(most, Number(text)));
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        setTyped(null);
        onChange(Math.min(most, Math.max(0, value + by * (event.shiftKey ? 1 : step))));
      }}
      onBlur={() => {
        setTyped(null);
        onLeave();
      }}
    />
  );
}
