'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CorrectiveAction } from '../../../exercise/state';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import styles from '../papers.module.css';
import { ActionForm } from './action-form';
import { Withdraw } from './withdraw';

/** One thing that was agreed, with its owner and its day. */
export function ActionEntry({ action }: { action: CorrectiveAction }) {
  const t = useTranslations('papers.plan');
  const format = useFormatter();
  const mayWrite = useMay('WriteAction');
  const [isOpen, setIsOpen] = useState(false);
  const textId = `action-${action.id}`;
  const { due } = action;
  const day = due ? format.dateTime(new Date(due), { dateStyle: 'long', timeZone: 'UTC' }) : null;
  return (
    <li className={styles.entry}>
      <p className={styles.text} id={textId}>
        {action.text}
      </p>
      <p className={styles.quiet}>
        {t('ownerAndDay', {
          hasOwner: action.owner ? 'yes' : 'no',
          owner: action.owner,
          hasDay: day === null ? 'no' : 'yes',
          day: day ?? '',
        })}
      </p>
      {isOpen ? (
        <ActionForm action={action} finding={action.finding} onClose={() => setIsOpen(false)} />
      ) : null}
      {mayWrite && !isOpen ? (
        <div className={styles.acts}>
          <Button look="text" aria-describedby={textId} onClick={() => setIsOpen(true)}>
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
