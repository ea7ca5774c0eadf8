import type { MechanismId } from '../../framework/mechanisms';
import { mechanismsFor, usesOf } from '../../framework/pairing';
import { type StrategyId, strategyIds } from '../../framework/strategies';
import { type ToolId, toolIds } from '../../framework/tools';
import { oneOf } from '../chance';

/** A tool, what it is for, and how it is to work, paired as the source pairs them where it does. */
export interface Choice {
  tool: ToolId;
  strategy: StrategyId;
  mechanism: MechanismId;
}

/** What somebody chooses in a move, by chance alone: a bot weighs nothing. */
export function choiceOf(who: string, move: number): Choice {
  const strategy = oneOf(strategyIds, who, 'strategy', move);
  const mechanism = oneOf(mechanismsFor(strategy), who, 'mechanism', move).id;
  const named = toolIds.filter((tool) => usesOf(tool).some((use) => use.mechanisms.includes(mechanism)));
  return { strategy, mechanism, tool: oneOf(named.length > 0 ? named : toolIds, who, 'tool', move) };
}
