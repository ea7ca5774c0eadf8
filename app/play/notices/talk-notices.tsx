'use client';

import { useLoaded } from '../../live/use-loaded';
import { useSeat, useView } from '../../live/use-views';

const load = () => import('./notice-strips');

/**
 * What control says outside the story, over whatever is on the screen. While everything stands still, and to somebody who
 * has stepped out, no team is asked for anything.
 */
export function TalkNotices() {
  const { broadcasts, nudges, clock, safety } = useView();
  const seat = useSeat();
  const isAsked = clock.pausedAt === null && seat?.steppedOut === false;
  const notices = [
    ...broadcasts.filter(({ endedAt }) => endedAt === null).slice(-1),
    ...(isAsked ? nudges.slice(-1) : []),
  ];
  const isShown = notices.length > 0 && safety.emergencySince === null;
  const strips = useLoaded(load, isShown);
  return strips && isShown ? <strips.NoticeStrips notices={notices} /> : null;
}
