'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { CounterMoveState } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { type CounterMoveId, counterMoveOf, counterMoves } from '../../../framework/counter-moves';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RadioList } from '../../parts/radio-list';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

type Choice = { chosen: CounterMoveId | null; protects: string };

/** The menu of nine with what each can look like, and the one sentence on what it protects. */
export function CounterMoveForm({
  inject,
  choice,
  onDone,
}: {
  inject: StoryInject;
  choice: CounterMoveState | null;
  onDone: () => void;
}) {
  const t = useTranslations('control.counterMove');
  const { script } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const mayChoose = useMay('ChooseCounterMove');
  const [kept, keep] = useKept<Choice>(`counter-move.${inject.move}`);
  const chosenBefore: Choice = { chosen: choice?.counterMove ?? null, protects: choice?.protects ?? '' };
  const { chosen, protects } = kept ?? chosenBefore;
  const change = (part: Partial<Choice>) => keep((now) => ({ ...(now ?? chosenBefore), ...part }));
  const handleDone = () => {
    keep(null);
    onDone();
  };
  const signOf = (id: CounterMoveId) => script?.tellTales.find((sign) => sign.counterMove === id)?.text;
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    const ack = await give({ type: 'ChooseCounterMove', move: inject.move, counterMove: chosen, protects });
    if (ack.ok) handleDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <p className={styles.quiet}>{t('before')}</p>
      <RadioList
        label={t('menu')}
        value={chosen}
        onChange={(id) => change({ chosen: id })}
        options={counterMoves.map((one) => ({
          value: one.id,
          label: t('option', { code: one.id, name: one.name, description: one.description }),
          note: (
            <>
              {signOf(one.id)}
              {one.needsConsent ? <span className={styles.asked}> {t('needsConsent')}</span> : null}
              {inject.branches.some((branch) => branch.counterMove === one.id) ? null : ` ${t('noText')}`}
            </>
          ),
        }))}
      />
      <TextArea
        label={t('protects')}
        hint={t('protectsHint')}
        note={t('protectsNote')}
        value={protects}
        maxLength={300}
        onChange={(event) => change({ protects: event.currentTarget.value })}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        {mayChoose ? (
          <Button type="submit" size="small" disabled={isWaiting || !chosen || protects.trim() === ''}>
            {chosen ? t('choose', { name: counterMoveOf(chosen).name }) : t('chooseNone')}
          </Button>
        ) : null}
        {choice ? (
          <Button look="line" size="small" onClick={handleDone}>
            {t('keep')}
          </Button>
        ) : null}
        {chosen && protects.trim() === '' ? (
          <span className={styles.quiet}>{t('sentenceNeeded')}</span>
        ) : null}
      </div>
    </form>
  );
}
