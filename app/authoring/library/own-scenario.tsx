'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ScenarioInList } from '../../../exercise/authoring/answers';
import { Button, ButtonLink } from '../../parts/button';
import { Tag } from '../../parts/tag';
import { addressOf } from '../frame/sections';
import styles from './library.module.css';
import { useFindingCount } from './use-finding-count';

interface OwnScenarioProps {
  scenario: ScenarioInList;
  isBusy: boolean;
  onClone: () => void;
  onPutAway: () => void;
}

/** One scenario of the account: how far it has come, who changed it last, and what the check finds. */
export function OwnScenario({ scenario, isBusy, onClone, onPutAway }: OwnScenarioProps) {
  const t = useTranslations('authoring.library');
  const tFrame = useTranslations('authoring.frame');
  const format = useFormatter();
  const { id, title, status, may, changedAt, changedBy, version } = scenario;
  const found = useFindingCount(id);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <a href={addressOf(id, 'story')} dir="auto">
            {title}
          </a>{' '}
          <Tag tone={status === 'approved' || status === 'ready' ? 'accent' : 'plain'}>
            {tFrame(`status.${status}`)}
          </Tag>
        </p>
        <p className={styles.note}>
          {t('changed', {
            by: changedBy,
            at: format.dateTime(new Date(changedAt), { dateStyle: 'medium', timeStyle: 'short' }),
          })}{' '}
          {t('version', { version })} {may === 'owner' ? null : t(`mays.${may}`)}
        </p>
      </div>
      <p className={styles.found}>
        {found ? (
          <a href={addressOf(id, 'check')} data-stops={found.stops > 0 || undefined}>
            {t('found', found)}
          </a>
        ) : null}
      </p>
      <div className={styles.acts}>
        {found?.stops === 0 ? (
          <ButtonLink
            size="small"
            look="line"
            href={`/exercises?scenario=${encodeURIComponent(`own:${id}`)}`}
            aria-label={t('openLabel', { title })}
          >
            {t('open')}
          </ButtonLink>
        ) : null}
        <Button
          size="small"
          look="line"
          aria-disabled={isBusy}
          aria-label={t('cloneLabel', { title })}
          onClick={onClone}
        >
          {t('clone')}
        </Button>
        {may === 'owner' ? (
          <Button look="text" aria-label={t('putAwayLabel', { title })} onClick={onPutAway}>
            {t('putAway')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
