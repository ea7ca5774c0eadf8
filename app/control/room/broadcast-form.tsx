'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { TextArea } from '../../parts/text-area';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

/** A word to everybody outside the story, and the one that stands on every screen now. */
export function BroadcastForm() {
  const t = useTranslations('control.broadcast');
  const { broadcasts } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const maySend = useMay('SendBroadcast');
  const mayEnd = useMay('EndBroadcast');
  const [text, setText, letGo] = useKeptText('broadcast');
  const standing = broadcasts.filter(({ endedAt }) => endedAt === null);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    letGo();
    const ack = await give({ type: 'SendBroadcast', text });
    setText(ack.ok ? '' : text);
  };
  return (
    <section aria-label={t('title')}>
      <Kicker note={t('note')}>{t('title')}</Kicker>
      {standing.map(({ id, text: words }) => (
        <p key={id} className={styles.lead}>
          <span>{words}</span>
          {mayEnd ? (
            <Button look="text" onClick={() => void give({ type: 'EndBroadcast', broadcast: id })}>
              {t('end')}
            </Button>
          ) : null}
        </p>
      ))}
      {maySend ? (
        <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
          <TextArea
            label={t('text')}
            value={text}
            maxLength={300}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p className={styles.acts}>
            <Button type="submit" size="small" disabled={isWaiting || text.trim() === ''}>
              {t('send')}
            </Button>
          </p>
        </form>
      ) : null}
      <RefusalText refusal={refusal} />
    </section>
  );
}
