import { happened } from '../decision';
import type { Rule } from '../rule';

/** EX46: only the facilitator moves an arrow; there is a direction and a confidence, never a number. */
export const moveSituationLine: Rule<'MoveSituationLine'> = (_, { command }) =>
  happened({
    type: 'SituationLineMoved',
    line: command.line,
    direction: command.direction,
    confidence: command.confidence,
  });
