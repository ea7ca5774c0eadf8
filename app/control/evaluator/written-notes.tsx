'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { noteKinds } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { teamsOf } from '../frame/console-tools';
import styles from './evaluation.module.css';
import { filterNotes, type NoteFilter, noFilter } from './filter-notes';
import { NoteEntry } from './note-entry';

/** Every note of every evaluator, narrowed by what is chosen above them. */
export function WrittenNotes() {
  const t = useTranslations('control.evaluation');
  const { evaluation } = useView();
  const [filter, setFilter] = useState(noFilter);
  const shown = filterNotes(evaluation.notes, filter);
  return (
    <section aria-labelledby="written-notes">
      <Kicker id="written-notes" note={t('count', { shown: shown.length, all: evaluation.notes.length })}>
        {t('notes')}
      </Kicker>
      {evaluation.notes.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyNext')}</EmptyState>
      ) : (
        <>
          <FilterFields filter={filter} onChange={setFilter} />
          <ul>
            {shown.map((note) => (
              <NoteEntry key={note.id} note={note} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FilterFields({ filter, onChange }: { filter: NoteFilter; onChange: (filter: NoteFilter) => void }) {
  const t = useTranslations('control.evaluation');
  const view = useView();
  const options = {
    kind: noteKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
    team: teamsOf(view).map(({ id, shortName }) => ({ value: id, label: shortName })),
    objective: (view.opening?.objectives ?? []).map(({ id, text }) => ({
      value: id,
      label: t('objective', { id, text }),
    })),
  };
  return (
    <details className={styles.more}>
      <summary>{t('filter.open')}</summary>
      <div className={styles.pair}>
        {(['kind', 'team', 'objective'] as const).map((key) => (
          <SelectField
            key={key}
            label={t(`filter.${key}`)}
            value={filter[key]}
            placeholder={t('filter.all')}
            options={options[key]}
            onChange={(event) => onChange({ ...filter, [key]: event.currentTarget.value } as NoteFilter)}
          />
        ))}
        <TextField
          label={t('filter.words')}
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}
