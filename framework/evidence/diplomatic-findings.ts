import type { Finding } from './finding';

export const diplomaticFindings: readonly Finding[] = [];
