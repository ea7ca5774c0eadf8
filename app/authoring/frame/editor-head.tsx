'use client';

import { useTranslations } from 'next-intl';
import { Banner, OfflineBanner } from '../../parts/banner';
import { SchemeSwitch } from '../../parts/scheme-switch';
import { Tag } from '../../parts/tag';
import { Wordmark } from '../../parts/wordmark';
import type { Desk } from '../desk/desk';
import { useOnDesk } from '../desk/desk-context';
import styles from './editor-head.module.css';
import { OthersHere } from './others-here';

const scenarioOf = (desk: Desk) => desk.scenario;
const stopOf = (desk: Desk) => desk.stop;
const isAway = (desk: Desk) => desk.isAway;
/** What is typed and not confirmed, as a number: another object with each letter would draw the head anew. */
const waitingOf = (desk: Desk) =>
  Object.values(desk.parts).filter((part) => part.typed !== null && part.clashes.length === 0).length;
const clashesOf = (desk: Desk) =>
  Object.values(desk.parts).filter((part) => part.clashes.length > 0 || part.isRemoved).length;

/** Which scenario this is, how far it has come, and whether what was typed is saved. */
export function EditorHead() {
  const t = useTranslations('authoring.frame');
  const scenario = useOnDesk(scenarioOf);
  const away = useOnDesk(isAway);
  const stop = useOnDesk(stopOf);
  const waiting = useOnDesk(waitingOf);
  const clashes = useOnDesk(clashesOf);
  return (
    <>
      <header className={styles.head}>
        <Wordmark href="/scenarios">{t('library')}</Wordmark>
        <div className={styles.name}>
          <h1 className={styles.title} dir="auto">
            {scenario.title}
          </h1>
          <Tag tone={scenario.status === 'approved' || scenario.status === 'ready' ? 'accent' : 'plain'}>
            {t(`status.${scenario.status}`)}
          </Tag>
          {scenario.may === 'read' ? <Tag>{t('readOnly')}</Tag> : null}
        </div>
        <div className={styles.state}>
          <OthersHere />
          <span role="status">{waiting === 0 ? t('saved') : t('waiting', { count: waiting })}</span>
          <SchemeSwitch />
        </div>
      </header>
      {away ? <OfflineBanner lead={t('away')}>{t('awayNote', { count: waiting })}</OfflineBanner> : null}
      {stop ? (
        <Banner
          tone="grave"
          icon="alert"
          isAnnounced
          lead={stop.sentence}
          action={
            stop.code === 'NotSignedIn' ? (
              <a href="/sign-in" target="_blank" rel="noreferrer">
                {t('signIn')}
              </a>
            ) : null
          }
        >
          {t('stopNote', { count: waiting })}
        </Banner>
      ) : null}
      {clashes > 0 ? (
        <Banner tone="asked" icon="alert" isAnnounced lead={t('clashes', { count: clashes })}>
          {t('clashesNote')}
        </Banner>
      ) : null}
    </>
  );
}
