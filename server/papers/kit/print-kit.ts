import type { State } from '../../../exercise/state';
import { heading } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { ballots } from './ballots';
import { blankCards, codeList, forecastSlips } from './blank-sheets';
import { evidenceCards } from './evidence-cards';
import { followUpForm } from './follow-up-form';
import { type KitOptions, kitPaper } from './kit-paper';
import { kitWords as t } from './kit-words';

const printed = ['cards', 'slips', 'ballots', 'codes', 'followUp', 'evidence'] as const;

/** Everything that a room without devices writes on and looks things up in: cards, slips, ballots, code list, evidence. */
export function printKit(state: State, options: KitOptions): PaperDocument {
  const blocks: Block[] = [
    heading(2, t('sheets.toPrint')),
    { kind: 'choices', choices: printed.map((part) => t(`sheets.toPrintOf.${part}`)) },
    ...blankCards(state),
    ...forecastSlips(),
    ...ballots(state),
    ...codeList(),
    ...followUpForm(state, options),
    ...evidenceCards(),
  ];
  return kitPaper(state, options, {
    title: t('titles.printKit'),
    subtitle: [
      t('titles.blankSheets'),
      t('titles.ballots'),
      t('sheets.codes'),
      t('titles.evidenceCards'),
    ].join(' · '),
    blocks,
  });
}
