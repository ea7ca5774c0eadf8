'use client';

import { Clock, ClockBar } from '../../parts/clock';
import { useStepClock } from '../use-step-clock';

interface StepClockProps {
  size?: 'page' | 'small' | 'phone';
  isAnnounced?: boolean;
}

/** The clock of the open step. A component of its own: nothing else has to be drawn every second. */
export function StepClock({ size = 'page', isAnnounced = false }: StepClockProps) {
  const clock = useStepClock();
  return (
    <Clock
      remaining={clock?.remaining ?? null}
      planned={clock?.planned}
      size={size}
      isAnnounced={isAnnounced}
    />
  );
}

/** The bar under it. */
export function StepClockBar({ isThin = false }: { isThin?: boolean }) {
  const clock = useStepClock();
  return clock ? <ClockBar remaining={clock.remaining} planned={clock.planned} isThin={isThin} /> : null;
}
