'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { MselLine } from '../../../../exercise/msel/lines';
import type { InjectAudience, StoryInject } from '../../../../exercise/story';
import { useCommand } from '../../../live/use-command';
import { useView } from '../../../live/use-views';
import { Button } from '../../../parts/button';
import { SegmentedChoice } from '../../../parts/segmented-choice';
import { TextField } from '../../../parts/text-field';
import { RefusalText } from '../../../seat/refusal-text';
import { AudienceEditor } from '../audience-editor';
import { GoesTo } from '../goes-to';
import { reachOf } from '../recipients';
import styles from './line-acts.module.css';

const nobody: InjectAudience = { teams: [], members: [], screen: false };

/** A switch that is off until somebody turns it: on, the line goes out by itself at a minute. */
export function ArmForm({
  line,
  inject,
  onDone,
}: {
  line: MselLine;
  inject: StoryInject;
  onDone: () => void;
}) {
  const t = useTranslations('control.line');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const { arm } = line.overlay;
  const [isOn, setIsOn] = useState(arm !== null);
  const [minute, setMinute] = useState(String(arm?.minute ?? inject.plannedMinute));
  const isChosen = inject.kind === 'contingency';
  const [audience, setAudience] = useState(arm?.audience ?? (isChosen ? nobody : inject.to));
  const reach = reachOf(view, audience);
  const isMinute = /^\d{1,4}$/u.test(minute.trim());
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isOn && !isMinute) return;
    const ack = isOn
      ? await give({
          type: 'ArmInject',
          inject: inject.id,
          minute: Number(minute),
          ...(isChosen ? { audience } : {}),
        })
      : await give({ type: 'DisarmInject', inject: inject.id });
    if (ack.ok) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <SegmentedChoice
        label={t('armLabel')}
        note={t('armNote')}
        options={[
          { value: 'off', label: t('armOff') },
          { value: 'on', label: t('armOn') },
        ]}
        value={isOn ? 'on' : 'off'}
        onChange={(value) => setIsOn(value === 'on')}
      />
      {isOn ? (
        <>
          <div className={styles.minute}>
            <TextField
              label={t('armMinute')}
              inputMode="numeric"
              value={minute}
              maxLength={4}
              error={isMinute ? undefined : t('minuteWrong')}
              onChange={(event) => setMinute(event.currentTarget.value)}
            />
          </div>
          {isChosen ? <AudienceEditor audience={audience} onChange={setAudience} /> : null}
          <GoesTo reach={reach} why={t('armWhy')} />
        </>
      ) : null}
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" aria-disabled={(isOn && !isMinute) || isWaiting}>
          {t(isOn ? 'armIt' : 'disarmIt')}
        </Button>
        <Button look="line" size="small" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
