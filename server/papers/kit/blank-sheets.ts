import { type CardLine, cardLines } from '../../../exercise/card';
import type { State } from '../../../exercise/state';
import { counterMoves } from '../../../framework/counter-moves';
import { mechanisms } from '../../../framework/mechanisms';
import { strategies } from '../../../framework/strategies';
import { tools } from '../../../framework/tools';
import { heading, list, paragraph, strong, table } from '../document/blocks';
import type { Block } from '../document/document';
import { kitWords as t } from './kit-words';

const fingers = ['0', '1', '2', '3', '4', '5'];

/** A strategy card to fill in by hand for each team, a page each. */
export function blankCards({ opening }: State): Block[] {
  return (opening?.teams ?? []).flatMap(({ name, letter }): Block[] => [
    { kind: 'page-break' },
    heading(1, t('sheets.cardTitle', { name: `${letter} · ${name}` })),
    line('oneLine'),
    line('course'),
    ...cardLines.map(line),
    line('signatures'),
  ]);
}

const line = (key: CardLine | 'oneLine' | 'course' | 'signatures'): Block => ({
  kind: 'writing-lines',
  lines: 1,
  label: t(`sheets.${key}`),
});

/** Two forecast slips on a page: a row for each counter-move, and a figure to ring. */
export function forecastSlips(): Block[] {
  return [{ kind: 'page-break' }, forecastSlip(), forecastSlip()];
}

function forecastSlip(): Block {
  const columns = [
    { title: t('sheets.counterMoveColumn'), share: 6 },
    ...fingers.map(() => ({ title: '', share: 1 })),
  ];
  return {
    kind: 'slip',
    blocks: [
      paragraph(strong(t('sheets.slipTitle'))),
      { kind: 'writing-lines', lines: 1, label: t('sheets.slipTeam') },
      paragraph(t('sheets.slipHow')),
      table(
        columns,
        counterMoves.map(({ name }) => [name, ...fingers]),
      ),
    ],
  };
}

/** What lies on every table: tools with their codes, and which mechanisms serve which strategy. */
export function codeList(): Block[] {
  return [
    { kind: 'page-break' },
    heading(1, t('sheets.codes')),
    list(tools.map(({ id, name }) => [strong(id), ` ${name}`])),
    { kind: 'page-break' },
    heading(1, t('sheets.mechanisms')),
    ...strategies.flatMap((strategy) => [
      heading(2, strategy.name),
      list(mechanisms.filter((one) => one.strategy === strategy.id).map(({ name }) => name)),
    ]),
  ];
}
