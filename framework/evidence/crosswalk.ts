import type { CrosswalkLink } from './crosswalk-link';

/** Which findings bear on which tool. */
export const crosswalk: readonly CrosswalkLink[] = [];
