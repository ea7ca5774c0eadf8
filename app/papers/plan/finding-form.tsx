'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { improvementMax } from '../../../exercise/improvement-max';
import { type Finding, findingKinds } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../papers.module.css';
import { findingDraft } from './draft-names';

interface FindingFormProps {
  /** Absent for a new one. */
  finding?: Finding;
  objective: string | null;
  onClose: () => void;
}

type Fields = Pick<Finding, 'kind' | 'objective' | 'text'>;

/** Writes a finding, or gives one other words. What is typed is kept on this device until it is saved. */
export function FindingForm({ finding, objective, onClose }: FindingFormProps) {
  const t = useTranslations('papers.plan');
  const { opening } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [kept, setFields] = useKept<Fields>(findingDraft(finding?.id, objective));
  const fields: Fields = kept ?? {
    kind: finding?.kind ?? 'strength',
    objective,
    text: finding?.text ?? '',
  };
  const text = fields.text.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text) return;
    const ack = await give({
      type: 'WriteFinding',
      ...fields,
      text,
      ...(finding ? { finding: finding.id } : {}),
    });
    if (!ack.ok) return;
    setFields(null);
    announce(t('savedFinding'));
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <SegmentedChoice
        label={t('kind')}
        options={findingKinds.map((value) => ({ value, label: t('oneKind', { kind: value }) }))}
        value={fields.kind}
        onChange={(kind) => setFields({ ...fields, kind })}
      />
      <TextArea
        label={t('findingText')}
        hint={t('findingHint')}
        rows={2}
        maxLength={improvementMax.finding}
        value={fields.text}
        onChange={(event) => setFields({ ...fields, text: event.currentTarget.value })}
      />
      <SelectField
        label={t('objective')}
        placeholder={t('whole')}
        options={(opening?.objectives ?? []).map((one) => ({ value: one.id, label: one.text }))}
        value={fields.objective ?? ''}
        onChange={(event) => setFields({ ...fields, objective: event.currentTarget.value || null })}
      />
      <div className={styles.acts}>
        <Button type="submit" size="small" look="line" disabled={isWaiting || !text}>
          {t('saveFinding')}
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
