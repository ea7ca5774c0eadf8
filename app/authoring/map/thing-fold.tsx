'use client';

import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Tag } from '../../parts/tag';
import { useFieldFindings } from '../check/check-context';
import { fieldId } from '../frame/sections';
import sections from '../sections/sections.module.css';
import type { MapList } from './handles';
import styles from './map.module.css';

interface ThingFoldProps {
  part: string;
  list: MapList;
  at: number;
  name: string;
  /** How many its list has. */
  count: number;
  isOpen: boolean;
  isReadOnly: boolean;
  onToggle: (isOpen: boolean) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One thing of a map under its name. It stands open while it is chosen: one at a time, as on the picture. */
export function ThingFold(props: ThingFoldProps) {
  const { part, list, at, name, count, isOpen, isReadOnly, onToggle, onMove, onRemove, children } = props;
  const t = useTranslations('authoring.list');
  const field = `map.${list}.${at}`;
  const stops = useFieldFindings(part, field).filter(({ weight }) => weight === 'stops').length;
  return (
    <details
      className={sections.fold}
      id={fieldId(part, field)}
      tabIndex={-1}
      open={isOpen}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (event.target === event.currentTarget && open !== isOpen) onToggle(open);
      }}
    >
      <summary className={sections.summary}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        {stops > 0 ? <Tag tone="grave">{t('stops', { count: stops })}</Tag> : null}
      </summary>
      <div className={styles.body}>
        {children}
        {isReadOnly ? null : (
          <div className={sections.acts}>
            <Button look="line" size="small" disabled={at === 0} onClick={() => onMove(-1)}>
              <IconChevronUp size={16} aria-hidden="true" /> {t('up')}
            </Button>
            <Button look="line" size="small" disabled={at === count - 1} onClick={() => onMove(1)}>
              <IconChevronDown size={16} aria-hidden="true" /> {t('down')}
            </Button>
            <Button look="grave" size="small" onClick={onRemove}>
              {t('remove')}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
