'use client';

import { useTranslations } from 'next-intl';
import type { CorrectiveAction } from '../../../exercise/state';
import { useOwedWords } from '../../carried-items/use-owed-words';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import styles from '../papers.module.css';
import { ActionForm } from './action-form';
import { actionDraft } from './draft-names';
import { useOpenForm } from './use-open-form';
import { Withdraw } from './withdraw';

/** One thing that was agreed, with its owner and its day. */
export function ActionEntry({ action }: { action: CorrectiveAction }) {
  const t = useTranslations('papers.plan');
  const owed = useOwedWords();
  const mayWrite = useMay('WriteAction');
  const { isOpen, open, close, opener } = useOpenForm(actionDraft(action.id, action.finding));
  const textId = `action-${action.id}`;
  return (
    <li className={styles.entry}>
      <p className={styles.text} id={textId}>
        {action.text}
      </p>
      <p className={styles.quiet}>{owed({ kind: 'action', owner: action.owner, due: action.due })}</p>
      {isOpen && mayWrite ? <ActionForm action={action} finding={action.finding} onClose={close} /> : null}
      {mayWrite && !isOpen ? (
        <div className={styles.acts}>
          <Button ref={opener} look="text" aria-describedby={textId} onClick={open}>
            {t('editAction')}
          </Button>
          <Withdraw
            command={{ type: 'WithdrawAction', action: action.id }}
            what="action"
            text={action.text}
            describedBy={textId}
          />
        </div>
      ) : null}
    </li>
  );
}
