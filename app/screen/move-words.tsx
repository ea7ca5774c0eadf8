'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { playedMoves } from '../play/step-now';

/** "Move 2 of 3", or that this is practice; empty before the first step. */
export function MoveWords({ view }: { view: State }) {
  const t = useTranslations('room.move');
  const move = view.step?.move;
  if (move === undefined) return t('started');
  return move === 0 ? t('practice') : t('of', { move, count: playedMoves(view) });
}

/** The name of the open step. */
export function StepWords({ view }: { view: State }) {
  const t = useTranslations('room.step');
  return view.step ? t(view.step.step) : null;
}
