'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { improvementMax } from '../../../exercise/improvement-max';
import type { CorrectiveAction } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../papers.module.css';
import { actionDraft } from './draft-names';

interface ActionFormProps {
  /** Absent for a new one. */
  action?: CorrectiveAction;
  finding: string | null;
  onClose: () => void;
}

type Fields = Pick<CorrectiveAction, 'text' | 'owner' | 'due'>;

/** Writes what was agreed, who does it and by when, or changes it. */
export function ActionForm({ action, finding, onClose }: ActionFormProps) {
  const t = useTranslations('papers.plan');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, setFields] = useKept<Fields>(actionDraft(action?.id, finding));
  const fields: Fields = kept ?? {
    text: action?.text ?? '',
    owner: action?.owner ?? '',
    due: action?.due ?? null,
  };
  const text = fields.text.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text) return;
    const which = action ? { action: action.id } : {};
    const ack = await give({ type: 'WriteAction', ...which, finding, ...fields, text });
    if (!ack.ok) return;
    setFields(null);
    announce(t('savedAction'));
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea
        label={t('actionText')}
        rows={2}
        maxLength={improvementMax.action}
        value={fields.text}
        onChange={(event) => setFields({ ...fields, text: event.currentTarget.value })}
      />
      <TextField
        label={t('owner')}
        hint={t('ownerHint')}
        maxLength={improvementMax.owner}
        value={fields.owner}
        onChange={(event) => setFields({ ...fields, owner: event.currentTarget.value })}
      />
      <TextField
        label={t('due')}
        type="date"
        value={fields.due ?? ''}
        onChange={(event) => setFields({ ...fields, due: event.currentTarget.value || null })}
      />
      <div className={styles.acts}>
        <Button type="submit" size="small" look="line" disabled={isWaiting || !text}>
          {t('saveAction')}
        </Button>
        <Button
          look="text"
          onClick={() => {
            setFields(null);
            onClose();
          }}
        >
          {t('leave')}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
    </form>
  );
}
