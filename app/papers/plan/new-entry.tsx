'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { ActionForm } from './action-form';
import { FindingForm } from './finding-form';

/** Opens the form of a new finding about an objective; null stands for the whole. */
export function NewFinding({ objective, about }: { objective: string | null; about: string }) {
  const t = useTranslations('papers.plan');
  const mayWrite = useMay('WriteFinding');
  const [isOpen, setIsOpen] = useState(false);
  if (!mayWrite) return null;
  if (isOpen) return <FindingForm objective={objective} onClose={() => setIsOpen(false)} />;
  return (
    <Button
      look="line"
      size="small"
      aria-label={t('newFindingOn', { about })}
      onClick={() => setIsOpen(true)}
    >
      {t('newFinding')}
    </Button>
  );
}

/** Opens the form of a new action on a finding; null stands for none. */
export function NewAction({ finding, about }: { finding: string | null; about: string }) {
  const t = useTranslations('papers.plan');
  const mayWrite = useMay('WriteAction');
  const [isOpen, setIsOpen] = useState(false);
  if (!mayWrite) return null;
  if (isOpen) return <ActionForm finding={finding} onClose={() => setIsOpen(false)} />;
  return (
    <Button
      look={finding === null ? 'line' : 'text'}
      size="small"
      aria-label={about ? t('newActionOn', { about }) : undefined}
      onClick={() => setIsOpen(true)}
    >
      {t('newAction')}
    </Button>
  );
}
