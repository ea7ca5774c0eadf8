import type { Finding } from './finding';

export const crossCuttingFindings: readonly Finding[] = [];
