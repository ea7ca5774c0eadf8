import { type FormItem, formIds } from '../../../exercise/forms/form';
import { itemsOf, objectivePrefix } from '../../../exercise/forms/forms';
import type { ShownAnswers, ShownItem, State } from '../../../exercise/state';
import { aside, heading, table } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import { formWords as say } from '../form-words';
import type { PaperRequest } from '../paper';
import type { Redaction } from '../redact';
import { reportWords as t } from './words';

/** The anonymous answers of forms that were shown: how often, the median, and the words. */
export function shownForms({ view, redaction }: PaperRequest): Block[] {
  const shown = view.answers.toSorted(
    (one, other) =>
      formIds.indexOf(one.form) - formIds.indexOf(other.form) || (one.move ?? 0) - (other.move ?? 0),
  );
  if (shown.length === 0) return [];
  return [
    heading(2, t('forms.heading')),
    aside(t('forms.note')),
    ...shown.flatMap((form) => tableOf(form, view, redaction)),
  ];
}

function tableOf(shown: ShownAnswers, { opening }: State, redaction: Redaction): Block[] {
  const columns = [
    { title: t('forms.columns.question'), share: 4 },
    { title: t('forms.columns.counts'), share: 5 },
    { title: t('forms.columns.median'), share: 1 },
    { title: t('forms.columns.answers'), share: 1 },
  ];
  const objectives = new Map(opening?.objectives.map(({ id, text }) => [`${objectivePrefix}${id}`, text]));
  const rows = itemsOf(shown.form, opening).flatMap((item): Runs[][] => {
    const found = shown.items.find((one) => one.item === item.id);
    if (!found) return [];
    const text = objectives.get(item.id);
    const asked = text === undefined ? say(`item.${item.id}`) : say('item.objective', { text });
    return [[asked, countsOf(item, found, redaction), `${found.median ?? ''}`, `${found.answers}`]];
  });
  const name = shown.move === null ? say(`title.${shown.form}`) : say('title.pulseOf', { move: shown.move });
  return [heading(3, name), table(columns, rows)];
}

function countsOf(item: FormItem, { counts, texts }: ShownItem, redaction: Redaction): string {
  const named = (option: string) => (item.kind === 'choice' ? say(`option.${item.id}.${option}`) : option);
  return [
    ...counts.map(({ option, count }) => t('forms.count', { option: named(option), count })),
    ...texts.map((text) => redaction.text(text)),
  ].join('\n');
}
