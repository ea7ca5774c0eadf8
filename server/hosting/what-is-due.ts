import { createDueArms } from './due-arms';
import { createDueReleases, type DueReleases } from './due-releases';

/** What is due in the live exercises of this process: releases that are going out, and lines that are armed. */
export function createWhatIsDue(now: () => number, onFault: (thrown: unknown) => void): DueReleases {
  const releases = createDueReleases(now, onFault);
  const arms = createDueArms(now, onFault);
  return {
    ...releases,
    watch(host) {
      releases.watch(host);
      arms.watch(host);
    },
    forget(exerciseId) {
      releases.forget(exerciseId);
      arms.forget(exerciseId);
    },
    stop() {
      releases.stop();
      arms.stop();
    },
  };
}
