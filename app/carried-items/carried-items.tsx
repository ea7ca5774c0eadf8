'use client';

import { useTranslations } from 'next-intl';
import { improvementMax } from '../../../exercise/improvement-max';
import type { CarriedItem } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../papers.module.css';

/** What the group's last exercise left to do, and what became of it. */
export function CarriedItems() {
  const t = useTranslations('papers.carried');
  const { carried } = useView().improvement;
  if (!carried) return null;
  return (
    <section aria-labelledby="carried-items">
      <Kicker id="carried-items">{t('title', { title: carried.title })}</Kicker>
      <ul>
        {carried.items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { item: CarriedItem }) {
  const t = useTranslations('papers.carried');
  const mayAnswer = useMay('AnswerCarriedItem');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep] = useKept<{ note: string }>(`carried.${item.id}`);
  const note = kept?.note ?? item.answer?.note ?? '';
  const textId = `carried-${item.id}`;
  const answer = async (isDone: boolean) => {
    const ack = await give({ type: 'AnswerCarriedItem', item: item.id, isDone, note: note.trim() });
    if (!ack.ok) return;
    keep(null);
    announce(t('saved'));
  };
  return (
    <li className={styles.entry}>
      <p className={styles.text} id={textId}>
        {item.text}
      </p>
      <p className={styles.quiet}>
        {item.owner}{' '}
        {t('answer', { answer: item.answer === null ? 'none' : item.answer.isDone ? 'done' : 'open' })}{' '}
        {item.answer?.note}
      </p>
      {mayAnswer ? (
        <div className={styles.form}>
          <TextField
            label={t('note')}
            maxLength={improvementMax.note}
            value={note}
            aria-describedby={textId}
            onChange={(event) => keep({ note: event.currentTarget.value })}
          />
          <div className={styles.acts}>
            {[true, false].map((isDone) => (
              <Button
                key={String(isDone)}
                look="line"
                size="small"
                disabled={isWaiting}
                aria-describedby={textId}
                onClick={() => void answer(isDone)}
              >
                {t(isDone ? 'done' : 'open')}
              </Button>
            ))}
          </div>
          <RefusalText refusal={refusal} />
        </div>
      ) : null}
    </li>
  );
}
