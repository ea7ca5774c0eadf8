'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type AuthoringStatus, authoringStatuses } from '../../../exercise/story';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { Group } from '../sections/group';
import styles from './authors.module.css';

/** How far the text has come. A status is of the text as it stands: a change puts an approved one back to a draft. */
export function Approval() {
  const t = useTranslations('authoring.approval');
  const refusal = useRefusal();
  const desk = useDesk();
  const { status, approvedBy, may } = useOnDesk((one) => one.scenario);
  const [wrong, setWrong] = useState<string | null>(null);
  const put = async (next: AuthoringStatus) => {
    setWrong(null);
    const answer = await askAuthoring(scenarioPath(desk.scenario, 'status'), {
      method: 'PUT',
      body: { status: next, clock: desk.get().clock },
    });
    if (!answer.ok) return setWrong(refusal(answer));
    await desk.look();
  };
  const next = nextOf(status, may === 'owner');
  return (
    <Group title={t('title')}>
      <ol className={styles.steps}>
        {authoringStatuses.map((one) => (
          <li
            key={one}
            className={one === status ? styles.now : undefined}
            aria-current={one === status ? 'step' : undefined}
          >
            {t(`statuses.${one}`)}
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {t(`notes.${status}`)} {approvedBy ? t('approvedBy', { name: approvedBy }) : null}
      </p>
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      {may === 'read' ? null : (
        <div className={styles.acts}>
          {next ? <Button onClick={() => void put(next)}>{t(`acts.${next}`)}</Button> : null}
          {status === 'draft' ? null : (
            <Button look="line" onClick={() => void put('draft')}>
              {t('acts.draft')}
            </Button>
          )}
        </div>
      )}
    </Group>
  );
}

/** What comes next for somebody: the owner approves, everybody who writes submits. */
function nextOf(status: AuthoringStatus, isOwner: boolean): Exclude<AuthoringStatus, 'draft'> | null {
  if (status === 'draft') return 'submitted';
  if (status === 'submitted') return isOwner ? 'approved' : null;
  return status === 'approved' && isOwner ? 'ready' : null;
}
