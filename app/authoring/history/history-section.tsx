'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { DraftVersion } from '../../../exercise/authoring/answers';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { EmptyState } from '../../parts/empty-state';
import { announce } from '../../parts/live-announcer';
import { LoadingBars } from '../../parts/loading-bars';
import { TextField } from '../../parts/text-field';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { useDesk, useOnDesk } from '../desk/desk-context';
import sections from '../sections/sections.module.css';
import { CompareVersions } from './compare-versions';
import styles from './history.module.css';

/** Versions that were kept with a note: two can be compared, and each can be restored, which is a change like any other. */
export function HistorySection() {
  const t = useTranslations('authoring.history');
  const format = useFormatter();
  const refusal = useRefusal();
  const desk = useDesk();
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const [versions, setVersions] = useState<DraftVersion[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [restoring, setRestoring] = useState<DraftVersion | null>(null);
  const path = (...rest: (string | number)[]) => scenarioPath(desk.scenario, 'versions', ...rest);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const look = useCallback(async () => {
    const answer = await askAuthoring<{ versions: DraftVersion[] }>(path());
    if (!answer.ok) return setWrong(refusal(answer));
    setVersions(answer.value.versions);
  }, [desk]);
  useEffect(() => {
    void look();
  }, [look]);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(null);
    const answer = await askAuthoring(path(), { body: { note: note.trim() } });
    if (!answer.ok) return setWrong(refusal(answer));
    setNote('');
    announce(t('kept'));
    await look();
  };
  const restore = async (version: DraftVersion) => {
    setRestoring(null);
    setWrong(null);
    const answer = await askAuthoring(path(version.number, 'restore'), { body: {} });
    if (!answer.ok) return setWrong(refusal(answer));
    announce(t('restored', { number: version.number }));
    await Promise.all([look(), desk.look()]);
  };
  return (
    <>
      <h2 className={sections.title}>{t('title')}</h2>
      <p className={sections.lead}>{t('lead')}</p>
      {isReader ? null : (
        <form className={styles.form} onSubmit={(event) => void keep(event)}>
          <TextField
            label={t('note')}
            hint={t('noteHint')}
            dir="auto"
            maxLength={240}
            autoComplete="off"
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button type="submit" look="line">
            {t('keep')}
          </Button>
        </form>
      )}
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      {versions === null && !wrong ? <LoadingBars /> : null}
      {versions?.length === 0 ? <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState> : null}
      <ul>
        {(versions ?? []).map((version) => (
          <li key={version.number} className={styles.past}>
            <p>
              <b>{t('version', { number: version.number })}</b> {version.note}
            </p>
            <p className={styles.meta}>
              {t('by', {
                by: version.by,
                at: format.dateTime(new Date(version.at), { dateStyle: 'medium', timeStyle: 'short' }),
              })}{' '}
              {t(`statuses.${version.status}`)}
            </p>
            {isReader ? null : (
              <Button look="text" onClick={() => setRestoring(version)}>
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {versions && versions.length > 0 ? <CompareVersions versions={versions} /> : null}
      <ConfirmDialog
        isOpen={restoring !== null}
        title={t('restoreTitle', { number: restoring?.number ?? 0 })}
        confirmLabel={t('restoreConfirm')}
        onCancel={() => setRestoring(null)}
        onConfirm={() => restoring && void restore(restoring)}
      >
        <p>{t('restoreNote')}</p>
      </ConfirmDialog>
    </>
  );
}
