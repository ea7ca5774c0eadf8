import type { Finding } from './finding';

export const economicFindings: readonly Finding[] = [];
