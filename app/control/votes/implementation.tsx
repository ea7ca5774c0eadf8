'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { Vote } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

const nobody = { who: '', means: '', enforcement: '' };

/** Asks who does what after an adoption, with what, and how it is enforced. What nobody says stays empty. */
export function Implementation({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes.implementation');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep] = useKept<typeof nobody>(`implementation.${vote.id}`);
  const lines = kept ?? vote.implementation ?? nobody;
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await give({ type: 'SetImplementation', vote: vote.id, ...lines });
    if (ack.ok) keep(null);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)} aria-label={t('title')}>
      <Kicker as="h3">{t('title')}</Kicker>
      {(['who', 'means', 'enforcement'] as const).map((line) => (
        <TextArea
          key={line}
          label={t(line)}
          value={lines[line]}
          maxLength={600}
          onChange={(event) => keep({ ...lines, [line]: event.currentTarget.value })}
        />
      ))}
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting}>
          {t('keep')}
        </Button>
        <span className={styles.quiet}>{t('note')}</span>
      </div>
    </form>
  );
}
