'use client';

import type { CardLine } from '../../../exercise/card';
import { CounterMoveLine } from './counter-move-line';
import type { LineFieldProps } from './line-field-props';
import { MechanismLine } from './mechanism-line';
import { StrategyLine } from './strategy-line';
import { TextLine } from './text-line';
import { ToolLine } from './tool-line';

/** The field of one of the nine lines. */
export function LineField({ line, number }: LineFieldProps & { line: CardLine }) {
  switch (line) {
    case 'tool':
      return <ToolLine number={number} />;
    case 'strategy':
      return <StrategyLine number={number} />;
    case 'mechanism':
      return <MechanismLine number={number} />;
    case 'counterMove':
      return <CounterMoveLine number={number} />;
    default:
      return <TextLine line={line} number={number} />;
  }
}
