import { type FormItem, optionsOf } from '../../../exercise/forms/form';
import { itemsOf } from '../../../exercise/forms/forms';
import type { State } from '../../../exercise/state';
import { heading, paragraph, table } from '../document/blocks';
import type { Block } from '../document/document';
import { formWords } from '../form-words';
import type { KitOptions } from './kit-paper';
import { kitWords as t } from './kit-words';

/** The form of four weeks later on one page, for who no longer has the device on which it would be answered. */
export function followUpForm({ opening }: State, { isLarge }: Pick<KitOptions, 'isLarge'>): Block[] {
  const items = itemsOf('followUp', opening);
  const columns = [
    { title: t('followUp.question'), share: 4 },
    { title: t('followUp.ring'), share: 5 },
  ];
  const asked = (item: FormItem) => formWords(`item.${item.id}`);
  return [
    { kind: 'page-break' },
    heading(1, t('followUp.title')),
    paragraph(t('followUp.how')),
    paragraph(t('followUp.back')),
    table(
      columns,
      items
        .filter(optionsOf)
        .map((item) => [asked(item), (optionsOf(item) ?? []).map(wordsOf(item)).join('\n')]),
    ),
    ...items
      .filter((item) => optionsOf(item) === null)
      .map((item): Block => ({ kind: 'writing-lines', lines: isLarge ? 1 : 2, label: asked(item) })),
  ];
}

const wordsOf = (item: FormItem) => (option: string) =>
  item.kind === 'choice' ? formWords(`option.${item.id}.${option}`) : option;
