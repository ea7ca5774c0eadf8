'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RulingSubject } from '../../../exercise/state';
import type { MechanismId } from '../../../framework/mechanisms';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CardSentence } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { sentenceParts } from '../../play/card/sentence-parts';
import { RefusalText } from '../../seat/refusal-text';
import { useDesk } from '../frame/desk-context';
import styles from '../frame/page.module.css';
import { noRuling, RulingFields } from './ruling-fields';
import { RulingProtocol } from './ruling-protocol';
import { subjectKey, useRulingSubjects } from './use-ruling-subjects';

/** A ruling by a person, in words, with a reason. There is no chance in it and no number. */
export function RulingForm({ subject: first }: { subject: RulingSubject }) {
  const t = useTranslations('control.ruling');
  const { step, rulings, cards } = useView();
  const { showRuling } = useDesk();
  const { give, refusal, isWaiting } = useCommand();
  const subjects = useRulingSubjects();
  const [key, setKey] = useState(subjectKey(first));
  const [words, setWords] = useState(noRuling);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);
  const chosen = subjects.find((one) => one.key === key) ?? subjects[0];
  const card = chosen?.subject.kind === 'card' ? cards[chosen.subject.card]?.submitted?.content : undefined;
  const { outcome, mechanism, reason, sideEffect, audience } = words;
  const isWhole = outcome !== null && reason.trim() !== '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || !outcome) return;
    const ack = await give({
      type: 'RuleOutcome',
      move: chosen.move ?? step?.move ?? 0,
      subject: chosen.subject,
      outcome,
      mechanism: mechanism === '' ? null : (mechanism as MechanismId),
      reason,
      sideEffect,
      audience,
    });
    if (ack.ok) showRuling(null);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <Kicker as="h3" note={t('number', { number: rulings.length + 1 })}>
        {t('title')}
      </Kicker>
      <RulingProtocol />
      <SelectField
        label={t('subject')}
        value={chosen?.key ?? ''}
        options={subjects.map(({ key: value, label }) => ({ value, label }))}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      {card ? <CardSentence parts={sentenceParts(card)} size="reading" length="first" /> : null}
      <RulingFields
        words={words}
        isOnCard={chosen?.subject.kind === 'card'}
        onChange={(part) => setWords((now) => ({ ...now, ...part }))}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || !isWhole}>
          {t('submit')}
        </Button>
        <Button look="line" size="small" onClick={() => showRuling(null)}>
          {t('cancel')}
        </Button>
        {isWhole ? null : <span className={styles.quiet}>{t('needed')}</span>}
      </div>
    </form>
  );
}
