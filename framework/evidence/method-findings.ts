import type { Finding } from './finding';

export const methodFindings: readonly Finding[] = [];
