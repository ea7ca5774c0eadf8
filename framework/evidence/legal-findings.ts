import type { Finding } from './finding';

export const legalFindings: readonly Finding[] = [];
