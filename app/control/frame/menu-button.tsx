'use client';

import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import styles from './menu-button.module.css';

export interface MenuButtonProps {
  label: string;
  entries: { id: string; label: string; onChoose: () => void }[];
  /** A quiet sentence under the entries. */
  note?: ReactNode;
}

/** A button that opens a short list of acts, on staff pages, which have Mantine's theme. */
export function MenuButton({ label, entries, note }: MenuButtonProps) {
  return (
    <Menu position="bottom-end" offset={4} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button look="line" size="small">
          {label}
          <IconChevronDown size={15} stroke={2} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.list}>
        {entries.map((entry) => (
          <Menu.Item key={entry.id} className={styles.entry} onClick={entry.onChoose}>
            {entry.label}
          </Menu.Item>
        ))}
        {note ? <p className={styles.note}>{note}</p> : null}
      </Menu.Dropdown>
    </Menu>
  );
}
