'use client';

import { useState } from 'react';
import { useDesk, type WrittenPart } from '../desk/desk-context';
import { addressOf } from '../frame/sections';
import { goTo } from '../frame/use-place';
import type { Column } from './columns';
import type { MselNames } from './names';
import type { useActiveCell } from './use-active-cell';

/** A cell that is being written in. */
export interface CellEdit {
  text: string;
  /** What is written cannot be read as what the column holds. */
  isWrong: boolean;
  write: (text: string) => void;
  /** Takes what is written and goes on; null stays. */
  commit: (to: 'down' | 'on' | 'back' | null) => void;
  cancel: () => void;
}

interface CellEditOptions {
  row: WrittenPart<'inject'> | undefined;
  column: Column | undefined;
  names: MselNames;
  isReadOnly: boolean;
  cells: ReturnType<typeof useActiveCell>;
}

/** Writing in the active cell. Nothing is saved before it is taken, and nothing is taken that cannot be read. */
export function useCellEdit({ row, column, names, isReadOnly, cells }: CellEditOptions) {
  const desk = useDesk();
  const [typing, setTyping] = useState<{ text: string; isWrong: boolean } | null>(null);

  const begin = (text?: string) => {
    if (isReadOnly || !row || !column) return;
    // What is no plain text is written in the panel; a choice is opened, and not typed over.
    if (column.kind === 'fixed') return goTo(addressOf(desk.scenario, 'msel', row.id, column.field));
    const isTyped = text !== undefined && !column.choices;
    setTyping({ text: isTyped ? text : column.read(row.value, names), isWrong: false });
  };

  /** Puts a text into the active cell; false where it cannot be read. */
  const put = (text: string): boolean => {
    if (isReadOnly || !row || !column || text === column.read(row.value, names)) return true;
    const written = column.write(text, names);
    if (!written.ok) return false;
    desk.typeField(row.id, column.field, written.content);
    desk.leave(row.id);
    return true;
  };

  const edit: CellEdit | null = typing && {
    ...typing,
    write: (text) => setTyping({ text, isWrong: false }),
    cancel: () => {
      cells.focusAgain();
      setTyping(null);
    },
    commit: (to) => {
      if (!put(typing.text)) return setTyping({ ...typing, isWrong: true });
      setTyping(null);
      if (to === 'down') cells.go(1, 0);
      else if (to) cells.go(0, to === 'on' ? 1 : -1);
    },
  };

  return { begin, put, edit };
}
