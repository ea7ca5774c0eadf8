'use client';

import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { Tag } from '../../parts/tag';
import { useFindings } from '../check/check-context';
import { useDesk, useDeskPart } from '../desk/desk-context';
import { usePartName } from '../frame/use-part-name';
import { PartPasts } from '../history/part-pasts';
import { PartStanding } from './part-standing';
import styles from './sections.module.css';

interface PartFoldProps {
  id: string;
  /** Whether it stands open from the start. */
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  isBusy: boolean;
  mayWrite: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One part of a list, folded under its name; what was found in it is counted beside the name. */
export function PartFold(props: PartFoldProps) {
  const { id, isOpen, isFirst, isLast, isBusy, mayWrite, onMove, onRemove, children } = props;
  const t = useTranslations('authoring.list');
  const part = useDeskPart(id);
  const nameOf = usePartName();
  const findings = (useFindings() ?? []).filter((one) => one.part === id);
  const stops = findings.filter((one) => one.weight === 'stops').length;
  const [isRemoving, setIsRemoving] = useState(false);
  const desk = useDesk();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen && fold.current) fold.current.open = true;
  }, [isOpen]);
  if (!part) return null;
  const name = nameOf(part);
  return (
    <details ref={fold} className={styles.fold} id={id} open={isOpen}>
      <summary className={styles.summary}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        {stops > 0 ? <Tag tone="grave">{t('stops', { count: stops })}</Tag> : null}
        {findings.length > stops ? <Tag>{t('look', { count: findings.length - stops })}</Tag> : null}
      </summary>
      <div className={styles.body}>
        <PartStanding id={id} onLetGo={() => desk.letGo(id)} />
        {children}
        <div className={styles.acts}>
          {mayWrite ? (
            <>
              <Button look="line" size="small" disabled={isFirst || isBusy} onClick={() => onMove(-1)}>
                <IconChevronUp size={16} aria-hidden="true" /> {t('up')}
              </Button>
              <Button look="line" size="small" disabled={isLast || isBusy} onClick={() => onMove(1)}>
                <IconChevronDown size={16} aria-hidden="true" /> {t('down')}
              </Button>
              <Button look="grave" size="small" onClick={() => setIsRemoving(true)}>
                {t('remove')}
              </Button>
            </>
          ) : null}
          <PartPasts part={id} />
        </div>
        <ConfirmDialog
          isOpen={isRemoving}
          title={t('removeTitle', { name })}
          confirmLabel={t('removeConfirm')}
          look="grave"
          onCancel={() => setIsRemoving(false)}
          onConfirm={() => {
            setIsRemoving(false);
            onRemove();
          }}
        >
          <p>{t('removeNote')}</p>
        </ConfirmDialog>
      </div>
    </details>
  );
}
