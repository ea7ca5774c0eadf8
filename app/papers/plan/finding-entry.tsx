'use client';

import { useTranslations } from 'next-intl';
import type { Finding } from '../../../exercise/state';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import styles from '../papers.module.css';
import { ActionEntry } from './action-entry';
import { findingDraft } from './draft-names';
import { FindingForm } from './finding-form';
import { NewAction } from './new-entry';
import { useOpenForm } from './use-open-form';
import { Withdraw } from './withdraw';

/** One finding with what was agreed on it; it can be written anew or withdrawn. */
export function FindingEntry({ finding }: { finding: Finding }) {
  const t = useTranslations('papers.plan');
  const { improvement } = useView();
  const mayWrite = useMay('WriteFinding');
  const { isOpen, open, close, opener } = useOpenForm(findingDraft(finding.id, finding.objective));
  const textId = `finding-${finding.id}`;
  return (
    <li className={styles.entry}>
      <p className={styles.text} id={textId}>
        {finding.text}
      </p>
      {isOpen && mayWrite ? (
        <FindingForm finding={finding} objective={finding.objective} onClose={close} />
      ) : null}
      {mayWrite && !isOpen ? (
        <div className={styles.acts}>
          <Button ref={opener} look="text" aria-describedby={textId} onClick={open}>
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
