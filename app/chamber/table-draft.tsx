'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '../live/use-command';
import { useIsKept, useQueued } from '../live/use-queued';
import { Button } from '../parts/button';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import type { ChamberState } from './chamber-state';
import { type DraftContent, tabledAs } from './draft-content';
import styles from './table-draft.module.css';

export interface TableDraftProps {
  chamber: ChamberState;
  content: DraftContent;
}

/** Puts the draft before the body, under the member's name. The draft stays, so that it can be amended and tabled again. */
export function TableDraft({ chamber, content }: TableDraftProps) {
  const t = useTranslations('chamber.table');
  const { give, isWaiting, refusal } = useCommand();
  const [missing, setMissing] = useState<'title' | 'text' | null>(null);
  const { member, proposals } = chamber;
  const isKept = useIsKept('TableProposal');
  const isBusy = useQueued('TableProposal') !== null || isWaiting;
  const tabled = tabledAs(proposals, content);
  if (tabled) return <p className={styles.note}>{t('done', { sponsor: tabled.sponsor })}</p>;

  async function table() {
    if (isBusy) return;
    const lacks = content.title.trim() === '' ? 'title' : content.text.trim() === '' ? 'text' : null;
    setMissing(lacks);
    if (lacks) return;
    const { title, text, kind } = content;
    await give({ type: 'TableProposal', title: title.trim(), text: text.trim(), kind });
  }

  return (
    <div className={styles.table}>
      <Button onClick={() => void table()} aria-disabled={isBusy || undefined}>
        {isBusy && !isKept ? t('tabling') : t('button', { member: member.name })}
      </Button>
      <p className={styles.note}>{t('note')}</p>
      {missing ? (
        <p className={styles.missing} role="alert">
          {t(missing)}
        </p>
      ) : null}
      <KeptHere topic="TableProposal" />
      <RefusalText refusal={refusal} />
    </div>
  );
}
