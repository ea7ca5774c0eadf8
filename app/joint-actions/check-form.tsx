'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type CommitmentVerdict, commitmentVerdicts } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { SegmentedChoice } from '../parts/segmented-choice';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { RefusalText } from '../seat/refusal-text';
import styles from './joint-actions.module.css';

/** Says whether a commitment was kept, with a reason. Opens from a link, and shows nothing to who may not. */
export function CheckForm({ action, commitment }: { action: string; commitment: string }) {
  const t = useTranslations('joint.check');
  const mayCheck = useMay('CheckCommitment');
  const [verdict, setVerdict] = useState<CommitmentVerdict | null>(null);
  const [reason, setReason, letGo] = useKeptText(`joint-check.${commitment}`);
  const [isOpen, setIsOpen] = useState(reason !== '');
  const { give, isWaiting, refusal } = useCommand();
  if (!mayCheck) return null;
  if (!isOpen)
    return (
      <Button look="text" onClick={() => setIsOpen(true)}>
        {t('open')}
      </Button>
    );
  const handleSend = async (chosen: CommitmentVerdict) => {
    letGo();
    const ack = await give({ type: 'CheckCommitment', action, commitment, verdict: chosen, reason });
    setReason(ack.ok ? '' : reason);
    if (!ack.ok) return;
    setIsOpen(false);
    announce(t('sent'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict && !isWaiting) void handleSend(verdict);
      }}
    >
      <SegmentedChoice
        label={t('label')}
        options={commitmentVerdicts.map((value) => ({ value, label: t(value) }))}
        value={verdict}
        onChange={setVerdict}
      />
      <TextArea
        label={t('reason')}
        maxLength={400}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" look="line" size="small" disabled={!verdict || isWaiting}>
        {t('send')}
      </Button>
      <RefusalText refusal={refusal} />
    </form>
  );
}
