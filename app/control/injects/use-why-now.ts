'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { formatMinutes } from '../../parts/times';
import { usePace } from '../pace/use-pace';
import { branchOf } from './msel-line';

/** Why a line is the one to release now, or what it waits for, in one sentence. */
export function useWhyNow(inject: StoryInject): string {
  const t = useTranslations('control.why');
  const view = useView();
  const { time } = usePace();
  if (branchOf(view, inject) === 'not-chosen') return t('chooseFirst');
  if (branchOf(view, inject) === 'missing') return t('noText');
  if (inject.kind === 'contingency') {
    const repaired = view.script?.injects.find((other) => other.id === inject.contingencyFor);
    return repaired ? t('contingency', { number: repaired.number, title: repaired.title }) : t('reserve');
  }
  const until = inject.plannedMinute * 60_000 - time;
  const apart = formatMinutes(Math.abs(until));
  if (until > 30_000) return t('early', { time: apart });
  return until < -30_000 ? t('late', { time: apart }) : t('now');
}
