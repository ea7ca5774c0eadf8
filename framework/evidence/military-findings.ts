import type { Finding } from './finding';

export const militaryFindings: readonly Finding[] = [];
