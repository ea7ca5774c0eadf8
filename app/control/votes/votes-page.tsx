'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import styles from '../frame/page.module.css';
import { BodyVotes } from './body-votes';
import { JointActionsDesk } from './joint-actions-desk';

/** The bodies with their tabled texts, their open vote and their results; then what teams offered each other. */
export function VotesPage() {
  const t = useTranslations('control.votes');
  const { opening } = useView();
  // One form is open at a time, so that the rule that is shown is the rule that is meant.
  const [asked, setAsked] = useState<string | null>(null);
  const bodies = opening?.bodies ?? [];
  return (
    <div className={styles.page}>
      {bodies.length === 0 ? <EmptyState title={t('noBodies')} /> : null}
      {bodies.map((body) => (
        <BodyVotes key={body.id} body={body} asked={asked} onAsk={setAsked} />
      ))}
      <JointActionsDesk />
    </div>
  );
}
