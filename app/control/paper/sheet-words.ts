import { type CardContent, courseWords } from '../../../exercise/card';
import type { CommandOf } from '../../../exercise/command';
import type { CounterMoveId } from '../../../framework/counter-moves';
import { type MechanismId, mechanisms } from '../../../framework/mechanisms';
import type { StrategyId } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { findTool, toolLabel } from './find-tool';

/** A sheet as it is typed: all words, empty where nothing stands. */
export interface TypedSheet {
  tool: string;
  headline: string;
  strategy: string;
  mechanism: string;
  target: string;
  effect: string;
  counterMove: string;
  agreement: string;
  cost: string;
  changeCourse: string;
  /** Whether the course of the card before is kept; empty where the sheet does not say. */
  course: string;
  /** Names, with commas between them. */
  signers: string;
}

/** Before anything is typed. */
export const blankSheet: TypedSheet = {
  tool: '',
  headline: '',
  strategy: '',
  mechanism: '',
  target: '',
  effect: '',
  counterMove: '',
  agreement: '',
  cost: '',
  changeCourse: '',
  course: '',
  signers: '',
};

/** A card that was typed in before, as it can be typed over. */
export function sheetOf(content: CardContent, signers: string[]): TypedSheet {
  return {
    tool: content.tool ? toolLabel(toolOf(content.tool)) : '',
    headline: content.headline ?? '',
    strategy: content.strategy ?? '',
    mechanism: content.mechanism ?? '',
    target: content.target,
    effect: content.effect,
    counterMove: content.counterMove ?? '',
    agreement: content.agreement,
    cost: content.cost,
    changeCourse: content.changeCourse,
    course: content.course ?? '',
    signers: signers.join(', '),
  };
}

/** The sheet as the rules take it. A mechanism says which strategy it serves, where the sheet does not. */
export function enteredSheet(typed: TypedSheet): CommandOf<'EnterCard'>['sheet'] {
  const mechanism = (typed.mechanism || null) as MechanismId | null;
  const served = mechanisms.find(({ id }) => id === mechanism)?.strategy ?? null;
  return {
    headline: typed.headline.trim(),
    tool: findTool(typed.tool),
    strategy: ((typed.strategy || null) as StrategyId | null) ?? served,
    mechanism,
    target: typed.target.trim(),
    effect: typed.effect.trim(),
    counterMove: (typed.counterMove || null) as CounterMoveId | null,
    agreement: typed.agreement.trim(),
    cost: typed.cost.trim(),
    changeCourse: typed.changeCourse.trim(),
    course: courseWords.find((word) => word === typed.course),
    signers: typed.signers
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .slice(0, 6),
  };
}
