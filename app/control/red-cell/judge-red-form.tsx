'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { CommandOf } from '../../../exercise/command';
import type { RedMove, RedVerdict } from '../../../exercise/state';
import { type CounterMoveId, counterMoveIds, counterMoveOf } from '../../../framework/counter-moves';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RadioList } from '../../parts/radio-list';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

const verdicts: RedVerdict[] = ['approved', 'returned', 'replaced'];

/** Play it, send it back with a reason, or play a branch of the script. Nothing is seen before one of them is given. */
export function JudgeRedForm({ move }: { move: RedMove }) {
  const t = useTranslations('control.redCell');
  const { script } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [verdict, setVerdict] = useState<RedVerdict | null>(null);
  const [reason, setReason] = useKeptText(`red.${move.id}.reason`);
  const [branch, setBranch] = useState<CounterMoveId | ''>('');
  const [protects, setProtects] = useKeptText(`red.${move.id}.protects`);
  const scripted = counterMoveIds.filter((id) =>
    script?.injects.some(
      (line) => line.move === move.move && line.branches.some((one) => one.counterMove === id),
    ),
  );
  const judgement = judgementOf(verdict, { reason: reason.trim(), branch, protects: protects.trim() });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (judgement) void give({ type: 'JudgeRedMove', suggestion: move.id, judgement });
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <RadioList
        label={t('judge')}
        value={verdict}
        options={verdicts.map((value) => ({ value, label: t(`answers.${value}`) }))}
        onChange={setVerdict}
      />
      {verdict === 'replaced' ? (
        <>
          <SelectField
            label={t('branch')}
            value={branch}
            placeholder={t('noBranch')}
            options={scripted.map((id) => ({ value: id, label: counterMoveOf(id).name }))}
            onChange={(event) => setBranch(event.currentTarget.value as CounterMoveId)}
          />
          <TextArea
            label={t('ownProtects')}
            value={protects}
            maxLength={300}
            onChange={(event) => setProtects(event.currentTarget.value)}
          />
        </>
      ) : null}
      {verdict === 'returned' || verdict === 'replaced' ? (
        <TextArea
          label={t('reasonLabel')}
          hint={t('reasonHint')}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={!judgement || isWaiting}>
          {t('answer')}
        </Button>
      </div>
    </form>
  );
}

/** The answer as it can be given; null while something of it is missing. */
function judgementOf(
  verdict: RedVerdict | null,
  said: { reason: string; branch: CounterMoveId | ''; protects: string },
): CommandOf<'JudgeRedMove'>['judgement'] | null {
  if (verdict === 'approved') return { verdict };
  if (verdict === null || said.reason === '') return null;
  if (verdict === 'returned') return { verdict, reason: said.reason };
  const { reason, branch, protects } = said;
  return branch === '' || protects === '' ? null : { verdict, reason, counterMove: branch, protects };
}
