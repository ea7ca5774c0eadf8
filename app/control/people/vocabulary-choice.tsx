'use client';

import { useTranslations } from 'next-intl';
import { type VocabularyId, vocabularyIds } from '../../../exercise/vocabulary';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { SelectField } from '../../parts/select-field';
import { RefusalText } from '../../seat/refusal-text';

/** Whose words all screens of this exercise use. Shown to the lead. */
export function VocabularyChoice() {
  const t = useTranslations('vocabulary');
  const { vocabulary } = useView();
  const { give, refusal } = useCommand();
  if (!useMay('SetVocabulary')) return null;
  return (
    <>
      <SelectField
        label={t('label')}
        hint={t('hint')}
        value={vocabulary}
        options={vocabularyIds.map((value) => ({ value, label: t(`names.${value}`) }))}
        onChange={(event) =>
          void give({ type: 'SetVocabulary', vocabulary: event.currentTarget.value as VocabularyId })
        }
      />
      <RefusalText refusal={refusal} />
    </>
  );
}
