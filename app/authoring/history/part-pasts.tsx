'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PartPast } from '../../../exercise/authoring/answers';
import { useRefusal } from '../../entrance/use-refusal';
import { Button } from '../../parts/button';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { useDesk, useDeskPart } from '../desk/desk-context';
import { inWords } from '../desk/in-words';
import styles from './history.module.css';
import { WordChanges } from './word-changes';

/** What a part was before, newest first; an earlier text can be taken again, which is a change like any other. */
export function PartPasts({ part }: { part: string }) {
  const t = useTranslations('authoring.history');
  const format = useFormatter();
  const refusal = useRefusal();
  const desk = useDesk();
  const current = useDeskPart(part);
  const [pasts, setPasts] = useState<PartPast[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const look = async () => {
    const answer = await askAuthoring<{ past: PartPast[] }>(
      scenarioPath(desk.scenario, 'parts', part, 'history'),
    );
    if (!answer.ok) return setWrong(refusal(answer));
    setPasts(answer.value.past);
  };
  const now = current?.typed?.value ?? current?.held.value;
  if (pasts === null) {
    return (
      <span>
        <Button look="text" onClick={() => void look()}>
          {t('ofPart')}
        </Button>{' '}
        {wrong}
      </span>
    );
  }
  return (
    <section className={styles.pasts} aria-label={t('ofPart')}>
      <p className={styles.pastsHead}>
        <b>{t('ofPart')}</b>{' '}
        <Button look="text" onClick={() => setPasts(null)}>
          {t('close')}
        </Button>
      </p>
      <ol>
        {pasts.map((past) => (
          <li key={past.revision} className={styles.past}>
            <p className={styles.meta}>
              {t('by', {
                by: past.by,
                at: format.dateTime(new Date(past.at), { dateStyle: 'medium', timeStyle: 'medium' }),
              })}
            </p>
            <WordChanges before={inWords(past.value)} after={inWords(now)} />
            <Button look="line" size="small" onClick={() => desk.type(part, past.value)}>
              {t('takeAgain')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
