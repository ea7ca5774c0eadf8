import { type Mechanism, type MechanismId, mechanismOf, mechanisms } from './mechanisms';
import type { StrategyId } from './strategies';
import { type ToolUse, toolUses } from './tool-uses';
import { type ToolId, tools } from './tools';

/**
 * How a card's tool, strategy and mechanism relate to the source.
 * `source`: the source names the tool for this. `own`: it does not; the pairing is allowed and is the team's own.
 * `open`: too little has been chosen to say.
 */
export type Pairing = 'source' | 'own' | 'open';

/**
 * Says whether the source pairs a tool with a mechanism. A strategy for which the source never names the tool is `own`
 * even before a mechanism is chosen; a mechanism without a strategy counts as chosen for its own strategy.
 */
export function pairingOf(
  toolId: ToolId | null,
  mechanismId: MechanismId | null,
  strategyId: StrategyId | null,
): Pairing {
  if (!toolId) return 'open';
  const strategy = strategyId ?? (mechanismId && mechanismOf(mechanismId).strategy);
  if (!strategy) return 'open';
  const uses = usesOf(toolId).filter((use) => use.strategy === strategy);
  if (uses.length === 0) return 'own';
  if (!mechanismId) return 'open';
  return uses.some((use) => use.mechanisms.includes(mechanismId)) ? 'source' : 'own';
}

/** The mechanisms of a strategy, in the order of the source's text. */
export function mechanismsFor(strategyId: StrategyId): readonly Mechanism[] {
  return mechanisms.filter(({ strategy }) => strategy === strategyId);
}

/** What the source says a tool can be used for. Empty for the tools that it lists without a strategy. */
export function usesOf(toolId: ToolId): readonly ToolUse[] {
  return toolUses.filter((use) => use.tools.includes(toolId));
}

/** The tools that Annex C lists and no strategy section names: the source leaves open what they are for. */
export function unmappedToolIds(): readonly ToolId[] {
  return tools.map(({ id }) => id).filter((id) => usesOf(id).length === 0);
}
