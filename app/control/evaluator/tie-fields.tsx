'use client';

import { useTranslations } from 'next-intl';
import type { NoteTies } from '../../../exercise/state';
import { considerations } from '../../../framework/considerations';
import { strategies } from '../../../framework/strategies';
import { useView } from '../../live/use-views';
import { SelectField } from '../../parts/select-field';
import { teamsOf } from '../frame/console-tools';
import styles from './evaluation.module.css';
import { injectsOut } from './inject-now';
import { useInjectWords } from './use-tie-words';

interface TieFieldsProps {
  ties: NoteTies;
  onChange: (ties: NoteTies) => void;
}

/** What a note is about. Team and inject are at hand, the rest is folded away, so that a note takes seconds. */
export function TieFields({ ties, onChange }: TieFieldsProps) {
  const t = useTranslations('control.evaluation');
  const view = useView();
  const injectWords = useInjectWords();
  const field = (key: keyof NoteTies, options: { value: string; label: string }[]) => (
    <SelectField
      label={t(`ties.${key}`)}
      value={ties[key] ?? ''}
      placeholder={t('ties.none')}
      options={options}
      onChange={(event) => onChange({ ...ties, [key]: event.currentTarget.value || null } as NoteTies)}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {field(
          'team',
          teamsOf(view).map(({ id, shortName }) => ({ value: id, label: shortName })),
        )}
        {field(
          'inject',
          injectsOut(view).map((inject) => ({ value: inject.id, label: injectWords(inject) })),
        )}
      </div>
      <details className={styles.more}>
        <summary>{t('ties.more')}</summary>
        {field(
          'objective',
          (view.opening?.objectives ?? []).map(({ id, text }) => ({
            value: id,
            label: t('objective', { id, text }),
          })),
        )}
        {field(
          'strategy',
          strategies.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {field(
          'consideration',
          considerations.map(({ id, name }) => ({ value: id, label: name })),
        )}
      </details>
    </>
  );
}
