'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StoryInject } from '../../../exercise/story';
import { useRefusal } from '../../entrance/use-refusal';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { announce } from '../../parts/live-announcer';
import { askAuthoring } from '../ask-authoring';
import { useDesk, useOnDesk, type WrittenPart } from '../desk/desk-context';
import { addressOf } from '../frame/sections';
import { goTo } from '../frame/use-place';
import { copyOf } from './blank-inject';
import styles from './msel.module.css';

interface InjectActsProps {
  part: string;
  value: StoryInject;
  injects: WrittenPart<'inject'>[];
  onWrong: (sentence: string | null) => void;
}

/** What can be done with a whole line: double it, move it in the stored order, keep it for other scenarios, remove it. */
export function InjectActs({ part, value, injects, onWrong }: InjectActsProps) {
  const t = useTranslations('authoring.inject');
  const desk = useDesk();
  const refusal = useRefusal();
  const fromTitle = useOnDesk((one) => one.scenario.title);
  const [isRemoving, setIsRemoving] = useState(false);
  const at = injects.findIndex(({ id }) => id === part);
  const placeAt = (index: number) => injects[index]?.place ?? 0;
  const between = (before: number, after: number) =>
    injects[after] ? (placeAt(before) + placeAt(after)) / 2 : placeAt(before) + 1;
  const act = async (asking: Promise<{ ok: boolean; code?: string; message?: string }>, done?: string) => {
    onWrong(null);
    const answer = await asking;
    if (!answer.ok) onWrong(refusal({ code: answer.code ?? '', message: answer.message ?? '' }));
    else if (done) announce(done);
    return answer.ok;
  };
  const double = async () => {
    const copy = copyOf(
      value,
      injects.map((one) => one.value),
    );
    const answer = await desk.add('inject', copy, between(at, at + 1));
    if (answer.ok) goTo(addressOf(desk.scenario, 'msel', answer.value.id));
    else onWrong(refusal(answer));
  };
  const up = () => desk.place(part, at > 1 ? (placeAt(at - 2) + placeAt(at - 1)) / 2 : placeAt(0) - 1);
  const down = () => desk.place(part, between(at + 1, at + 2));
  const keep = () =>
    askAuthoring('/api/inject-bank', { body: { title: value.title || value.number, value, fromTitle } });
  return (
    <div className={styles.panelActs}>
      <Button size="small" look="line" onClick={() => void double()}>
        {t('double')}
      </Button>
      <Button size="small" look="line" disabled={at <= 0} onClick={() => void act(up(), t('moved'))}>
        {t('earlier')}
      </Button>
      <Button
        size="small"
        look="line"
        disabled={at >= injects.length - 1}
        onClick={() => void act(down(), t('moved'))}
      >
        {t('later')}
      </Button>
      <Button size="small" look="line" onClick={() => void act(keep(), t('kept'))}>
        {t('keep')}
      </Button>
      <Button size="small" look="grave" onClick={() => setIsRemoving(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        isOpen={isRemoving}
        title={t('removeTitle', { number: value.number, title: value.title })}
        confirmLabel={t('removeConfirm')}
        look="grave"
        onCancel={() => setIsRemoving(false)}
        onConfirm={() => {
          setIsRemoving(false);
          void act(desk.remove(part)).then((ok) => ok && goTo(addressOf(desk.scenario, 'msel')));
        }}
      >
        <p>{t('removeNote')}</p>
      </ConfirmDialog>
    </div>
  );
}
