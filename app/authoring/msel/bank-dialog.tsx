'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { BankInject } from '../../../exercise/authoring/answers';
import type { StoryInject } from '../../../exercise/story';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { LoadingBars } from '../../parts/loading-bars';
import { askAuthoring } from '../ask-authoring';
import { useDesk, useWritten } from '../desk/desk-context';
import { addressOf } from '../frame/sections';
import { goTo } from '../frame/use-place';
import { PartsDialog } from '../parts-dialog';
import styles from './dialogs.module.css';
import { fromBank } from './from-bank';
import { useMselNames } from './use-msel-names';

/** Injects that were kept for other scenarios. What of one does not stand in this scenario is left out and said. */
export function BankDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('authoring.bank');
  const format = useFormatter();
  const refusal = useRefusal();
  const desk = useDesk();
  const injects = useWritten('inject');
  const names = useMselNames();
  const [kept, setKept] = useState<BankInject[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const look = useCallback(async () => {
    const answer = await askAuthoring<{ injects: BankInject[] }>('/api/inject-bank');
    if (!answer.ok) return setWrong(refusal(answer));
    setKept(answer.value.injects);
  }, []);
  useEffect(() => {
    if (isOpen) void look();
  }, [isOpen, look]);
  const take = async (one: BankInject) => {
    const value = fromBank(
      one.value as StoryInject,
      names,
      injects.map((inject) => inject.value),
    );
    const answer = await desk.add('inject', value, (injects.at(-1)?.place ?? 0) + 1);
    if (!answer.ok) return setWrong(refusal(answer));
    onClose();
    goTo(addressOf(desk.scenario, 'msel', answer.value.id));
  };
  const drop = async ({ id }: BankInject) => {
    const answer = await askAuthoring(`/api/inject-bank/${encodeURIComponent(id)}`, { method: 'DELETE' });
    if (!answer.ok) return setWrong(refusal(answer));
    await look();
  };
  return (
    <PartsDialog isOpen={isOpen} title={t('title')} onClose={onClose}>
      <p className={styles.note}>{t('lead')}</p>
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      {kept === null && !wrong ? <LoadingBars /> : null}
      {kept?.length === 0 ? <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState> : null}
      <ul>
        {(kept ?? []).map((one) => (
          <li key={one.id} className={styles.row}>
            <div>
              <p className={styles.title} dir="auto">
                {one.title}
              </p>
              <p className={styles.note}>
                {t('from', {
                  title: one.fromTitle,
                  at: format.dateTime(new Date(one.at), { dateStyle: 'medium' }),
                })}
              </p>
            </div>
            <Button
              size="small"
              look="line"
              aria-label={t('takeLabel', { title: one.title })}
              onClick={() => void take(one)}
            >
              {t('take')}
            </Button>
            <Button
              look="text"
              aria-label={t('dropLabel', { title: one.title })}
              onClick={() => void drop(one)}
            >
              {t('drop')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button look="line" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </PartsDialog>
  );
}
