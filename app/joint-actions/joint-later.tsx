'use client';

import { useLoaded } from '../live/use-loaded';
import { useView } from '../live/use-views';
import { LoadingBars } from '../parts/loading-bars';
import { stepNow } from '../play/step-now';
import { useJointAnnouncements } from './use-joint-announcements';

const load = () => import('./joint-work');

/**
 * What teams do together, whose script comes when "agree with others" is open or something was offered. Shows nothing
 * before.
 */
export function JointLater() {
  useJointAnnouncements();
  const view = useView();
  const isNeeded = stepNow(view)?.step === 'agree' || Object.keys(view.jointActions).length > 0;
  const works = useLoaded(load, isNeeded);
  if (!isNeeded) return null;
  return works ? <works.JointWork /> : <LoadingBars />;
}
