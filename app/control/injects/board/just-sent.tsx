'use client';

import { useTranslations } from 'next-intl';
import type { Release } from '../../../../exercise/state';
import { useNow } from '../../../live/use-now';
import { useView } from '../../../live/use-views';
import { formatMinutes } from '../../../parts/times';
import { RecallButton } from '../acts/recall-button';
import { useReachWords } from '../use-reach-words';
import styles from './board.module.css';

/** For how long what went out can be withdrawn from the head of the board, in milliseconds. */
const recentMs = 120_000;

/** What went out last, for two minutes, so that a wrong send is withdrawn in two taps from wherever the board stands. */
export function JustSent() {
  const t = useTranslations('control.board');
  const view = useView();
  const now = useNow();
  const words = useReachWords();
  const release = lastSent(view.releases);
  const since = now - (release?.releasedAt ?? 0);
  if (!release || since > recentMs) return null;
  const by = view.seats[release.by ?? '']?.name ?? t('staff');
  const values = { by, title: release.content.title, to: words(release.recipients) };
  return (
    <div className={styles.offer}>
      <p>{t('justSent', { ...values, since: formatMinutes(Math.max(0, since)) })}</p>
      <RecallButton release={release} label={t('withdraw')} />
    </div>
  );
}

/** The newest release that is out. */
function lastSent(releases: Release[]): Release | undefined {
  return releases
    .filter(({ status, releasedAt }) => status === 'released' && releasedAt !== null)
    .sort((one, other) => (one.releasedAt ?? 0) - (other.releasedAt ?? 0))
    .at(-1);
}
