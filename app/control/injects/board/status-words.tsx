'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../../live/use-views';
import { formatHours } from '../../../parts/times';
import { usePace } from '../../pace/use-pace';
import { secondsLeft } from '../msel-line';
import type { BoardStatus } from './board-status';

interface StatusWordsProps {
  status: BoardStatus;
  /** The release that is going out; null when none is. */
  goingOut: string | null;
  /** The minute to which the line is armed; null when it is not. */
  armedFor: number | null;
}

/** How a line stands, in words. Only what is going out looks at the clock. */
export function StatusWords({ status, goingOut, armedFor }: StatusWordsProps) {
  const t = useTranslations('control.board');
  if (status === 'going-out' && goingOut !== null) return <GoingOut release={goingOut} />;
  if (status === 'armed' && armedFor !== null) return t('armedFor', { time: formatHours(armedFor * 60_000) });
  return t(`states.${status}`);
}

function GoingOut({ release: id }: { release: string }) {
  const t = useTranslations('control.board');
  const release = useView().releases.find((one) => one.id === id);
  const { time } = usePace();
  return release ? t('goingOut', { seconds: secondsLeft(release, time) }) : t('states.going-out');
}
