'use client';

import { useTranslations } from 'next-intl';
import { memo, type Ref } from 'react';
import { Button } from '../../../parts/button';
import { SelectField } from '../../../parts/select-field';
import { TextField } from '../../../parts/text-field';
import { useViewParts } from '../../frame/use-view-parts';
import styles from './board.module.css';
import { type BoardLine, type BoardSort, type BoardFilter as Filter, noFilter } from './board-lines';
import { boardStatuses } from './board-status';

interface BoardFilterProps {
  /** Every line, for what can be chosen. */
  lines: BoardLine[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  sort: BoardSort;
  onSort: (sort: BoardSort) => void;
  /** The field of words, which a key goes to. */
  find: Ref<HTMLInputElement>;
}

const sorts: BoardSort[] = ['order', 'plan', 'number', 'status'];
const kinds = [
  'contextual',
  'expected-action',
  'contingency',
  'counter-move',
  'practice',
  'written',
] as const;

/** Chooses which lines the board lists, and in which order. What no line is like cannot be chosen. */
export const BoardFilter = memo(function BoardFilter(props: BoardFilterProps) {
  const { lines, filter, onFilter, sort, onSort, find } = props;
  const t = useTranslations('control.board');
  const { opening } = useViewParts('opening');
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const chosen = [filter.move, filter.kind, filter.status, filter.objective].filter((one) => one !== null);
  const moves = [...new Set(lines.flatMap(({ inject }) => inject?.move ?? []))].sort((a, b) => a - b);
  const choice = <Value extends string>(
    name: 'move' | 'kind' | 'status' | 'objective',
    options: { value: Value; label: string }[],
    pick: (value: Value) => Partial<Filter>,
  ) => (
    <SelectField
      label={t(`filter.${name}`)}
      placeholder={t('filter.any')}
      value={String(filter[name] ?? '')}
      options={options}
      onChange={(event) => {
        const value = event.currentTarget.value;
        change(value === '' ? { [name]: null } : pick(value as Value));
      }}
    />
  );
  return (
    <div className={styles.filter}>
      <div className={styles.find}>
        <TextField
          ref={find}
          type="search"
          label={t('filter.find')}
          placeholder={t('filter.findHint')}
          value={filter.text}
          maxLength={80}
          aria-keyshortcuts="/"
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <details className={styles.more}>
        <summary>{t('filter.more', { count: chosen.length })}</summary>
        <div className={styles.choices}>
          {choice(
            'move',
            moves.map((move) => ({ value: String(move), label: t('filter.moveNumber', { move }) })),
            (value) => ({ move: Number(value) }),
          )}
          {choice(
            'kind',
            kinds
              .filter((kind) => lines.some((line) => (line.inject?.kind ?? 'written') === kind))
              .map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
            (kind) => ({ kind }),
          )}
          {choice(
            'status',
            boardStatuses
              .filter((status) => lines.some((line) => line.status === status))
              .map((status) => ({ value: status, label: t(`states.${status}`) })),
            (status) => ({ status }),
          )}
          {choice(
            'objective',
            (opening?.objectives ?? []).map(({ id, text }) => ({ value: id, label: `${id} ${text}` })),
            (objective) => ({ objective }),
          )}
          <SelectField
            label={t('filter.sort')}
            value={sort}
            options={sorts.map((value) => ({ value, label: t(`filter.sorts.${value}`) }))}
            onChange={(event) => onSort(event.currentTarget.value as BoardSort)}
          />
        </div>
      </details>
      {chosen.length > 0 || filter.text !== '' ? (
        <Button look="text" onClick={() => onFilter(noFilter)}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </div>
  );
});
