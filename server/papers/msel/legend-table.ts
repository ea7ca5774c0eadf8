import type { State } from '../../../exercise/state';
import msel from '../../messages/papers/msel.json';
import type { Table } from '../tables/table';
import { mselWords as t } from './msel-words';

const columns = Object.keys(msel.meanings) as (keyof typeof msel.meanings)[];
const kinds = Object.keys(msel.kindMeanings) as (keyof typeof msel.kindMeanings)[];
const statuses = Object.keys(msel.statusMeanings) as (keyof typeof msel.statusMeanings)[];

/** What the columns and the words of both sheets mean, and the objectives by their numbers. */
export function legendTable({ opening }: State): Table {
  return {
    name: t('legend'),
    above: [],
    columns: [
      { head: t('columns.term'), width: 30 },
      { head: t('columns.meaning'), width: 100 },
    ],
    rows: [
      ...columns.map((key) => [t(`columns.${key}`), t(`meanings.${key}`)]),
      ...kinds.map((kind) => [t('kind', { kind }), t(`kindMeanings.${kind}`)]),
      ...statuses.map((key) => [statusWord(key), t(`statusMeanings.${key}`)]),
      ...(opening?.objectives ?? []).map(({ id, text }) => [id, text]),
    ],
  };
}

function statusWord(key: keyof typeof msel.statusMeanings): string {
  return key === 'leaked' ? t('status.leaked', { to: '…' }) : t(`status.${key}`);
}
