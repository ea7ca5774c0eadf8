'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { ActionForm } from './action-form';
import { actionDraft, findingDraft } from './draft-names';
import { FindingForm } from './finding-form';
import { useOpenForm } from './use-open-form';

/** Opens the form of a new finding about an objective; null stands for the whole. */
export function NewFinding({ objective, about }: { objective: string | null; about: string }) {
  const t = useTranslations('papers.plan');
  const mayWrite = useMay('WriteFinding');
  const { isOpen, open, close, opener } = useOpenForm(findingDraft(undefined, objective));
  if (!mayWrite) return null;
  if (isOpen) return <FindingForm objective={objective} onClose={close} />;
  return (
    <Button ref={opener} look="line" size="small" aria-label={t('newFindingOn', { about })} onClick={open}>
      {t('newFinding')}
    </Button>
  );
}

/** Opens the form of a new action on a finding; null stands for none. */
export function NewAction({ finding, about }: { finding: string | null; about: string }) {
  const t = useTranslations('papers.plan');
  const mayWrite = useMay('WriteAction');
  const { isOpen, open, close, opener } = useOpenForm(actionDraft(undefined, finding));
  if (!mayWrite) return null;
  if (isOpen) return <ActionForm finding={finding} onClose={close} />;
  return (
    <Button
      ref={opener}
      look={finding === null ? 'line' : 'text'}
      size="small"
      aria-label={about ? t('newActionOn', { about }) : undefined}
      onClick={open}
    >
      {t('newAction')}
    </Button>
  );
}
