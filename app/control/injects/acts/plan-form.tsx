'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { StoryInject } from '../../../../exercise/story';
import { useCommand } from '../../../live/use-command';
import { useKept } from '../../../live/use-kept';
import { Button } from '../../../parts/button';
import { TextArea } from '../../../parts/text-area';
import { RefusalText } from '../../../seat/refusal-text';
import { useWorkingOn } from '../../frame/use-working-on';
import { AudienceEditor } from '../audience-editor';
import styles from './line-acts.module.css';
import { type PlanFields, planEdit } from './plan-edit';

/** Changes the facilitator's note of a line and whom it goes to, in the plan of this run. The script stays as it is. */
export function PlanForm({ inject, onDone }: { inject: StoryInject; onDone: () => void }) {
  const t = useTranslations('control.line');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep, letGo] = useKept<PlanFields>(`plan.${inject.id}`);
  useWorkingOn('inject', inject.id);
  const planned = { facilitatorNote: inject.facilitatorNote, to: inject.to };
  const fields = kept ?? planned;
  const change = (part: Partial<PlanFields>) => keep((now) => ({ ...(now ?? planned), ...part }));
  const edit = planEdit(inject, fields);
  const handleDone = () => {
    letGo();
    onDone();
  };
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!edit) return handleDone();
    const ack = await give(edit);
    if (ack.ok) handleDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <TextArea
        label={t('planNote')}
        value={fields.facilitatorNote}
        maxLength={2000}
        onChange={(event) => change({ facilitatorNote: event.currentTarget.value })}
      />
      <AudienceEditor audience={fields.to} onChange={(to) => change({ to })} />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting}>
          {t('planKeep')}
        </Button>
        <Button look="line" size="small" onClick={handleDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
