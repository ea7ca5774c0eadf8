'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { SupportWords } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from './safety-panel.module.css';

const fields = ['contact', 'quietRoom', 'line', 'emergency'] as const;
const lengthMax = 300;

/** Where people turn, and what to do in a real emergency, in the words of whoever knows the building. */
export function SupportForm() {
  const t = useTranslations('control.safety');
  const { support } = useView().safety;
  const { give, isWaiting, refusal } = useCommand();
  const mayWrite = useMay('SetSupport');
  const [typed, setTyped] = useState<Partial<SupportWords>>({});
  const [isKept, setIsKept] = useState(false);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await give({ type: 'SetSupport', ...support, ...typed });
    if (!ack.ok) return;
    setTyped({});
    setIsKept(true);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(field)}
          note={t(`${field}Hint`)}
          value={typed[field] ?? support[field]}
          maxLength={lengthMax}
          disabled={!mayWrite}
          onChange={({ currentTarget: { value } }) => {
            setTyped((before) => ({ ...before, [field]: value }));
            setIsKept(false);
          }}
        />
      ))}
      <div className={styles.acts}>
        <Button type="submit" look="line" size="small" disabled={!mayWrite || isWaiting}>
          {t('keep')}
        </Button>
        <span role="status">{isKept ? t('kept') : null}</span>
      </div>
      <RefusalText refusal={refusal} />
    </form>
  );
}
