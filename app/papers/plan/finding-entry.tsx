'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Finding } from '../../../exercise/state';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import styles from '../papers.module.css';
import { ActionEntry } from './action-entry';
import { FindingForm } from './finding-form';
import { NewAction } from './new-entry';
import { Withdraw } from './withdraw';

/** One finding with what was agreed on it; it can be written anew or withdrawn. */
export function FindingEntry({ finding }: { finding: Finding }) {
  const t = useTranslations('papers.plan');
  const { improvement } = useView();
  const mayWrite = useMay('WriteFinding');
  const [isOpen, setIsOpen] = useState(false);
  const textId = `finding-${finding.id}`;
  return (
    <li className={styles.entry}>
      <p className={styles.text} id={textId}>
        {finding.text}
      </p>
      {isOpen ? (
        <FindingForm finding={finding} objective={finding.objective} onClose={() => setIsOpen(false)} />
      ) : null}
      {mayWrite && !isOpen ? (
        <div className={styles.acts}>
          <Button look="text" aria-describedby={textId} onClick={() => setIsOpen(true)}>
            {t('editFinding')}
          </Button>
          <Withdraw
            command={{ type: 'WithdrawFinding', finding: finding.id }}
            what="finding"
            text={finding.text}
            describedBy={textId}
          />
        </div>
      ) : null}
      <ul className={styles.actions}>
        {improvement.actions
          .filter((action) => action.finding === finding.id)
          .map((action) => (
            <ActionEntry key={action.id} action={action} />
          ))}
      </ul>
      <NewAction finding={finding.id} about={finding.text} />
    </li>
  );
}
