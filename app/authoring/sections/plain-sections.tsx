'use client';

import { useTranslations } from 'next-intl';
import { PartLines } from '../fields/part-lines';
import { PartText } from '../fields/part-text';
import { PartYes } from '../fields/part-yes';
import { freeId } from './free-id';
import { PartList } from './part-list';

/** The one-page situation manual, section by section. */
export function ManualSection() {
  const t = useTranslations('authoring.manual');
  return (
    <PartList
      kind="section"
      title={t('title')}
      lead={t('lead')}
      addLabel={t('add')}
      empty={t('empty')}
      blank={() => ({ heading: '', text: '' })}
    >
      {({ id }) => <HeadedText part={id} textMax={1_400} />}
    </PartList>
  );
}

/** What staff read beside the plan. */
export function NotesSection() {
  const t = useTranslations('authoring.notes');
  return (
    <PartList
      kind="note"
      title={t('title')}
      lead={t('lead')}
      addLabel={t('add')}
      empty={t('empty')}
      blank={() => ({ heading: '', text: '' })}
    >
      {({ id }) => <HeadedText part={id} textMax={2_400} />}
    </PartList>
  );
}

function HeadedText({ part, textMax }: { part: string; textMax: number }) {
  const t = useTranslations('authoring.fields');
  return (
    <>
      <PartText part={part} field="heading" label={t('heading')} maxLength={90} />
      <PartText
        part={part}
        field="text"
        label={t('text')}
        hint={t('markdown')}
        rows={6}
        maxLength={textMax}
      />
    </>
  );
}

/** Whom SimCell speaks for. */
export function PersonasSection() {
  const t = useTranslations('authoring.personas');
  return (
    <PartList
      kind="persona"
      title={t('title')}
      lead={t('lead')}
      addLabel={t('add')}
      empty={t('empty')}
      blank={(before) => ({
        id: freeId(
          'persona',
          before.map(({ value }) => value.id),
        ),
        name: '',
        role: '',
        voice: '',
        protects: '',
        readyAnswers: [],
      })}
    >
      {({ id }) => (
        <>
          <PartText part={id} field="name" label={t('name')} maxLength={60} />
          <PartText part={id} field="role" label={t('role')} maxLength={240} />
          <PartText
            part={id}
            field="voice"
            label={t('voice')}
            hint={t('voiceHint')}
            rows={2}
            maxLength={700}
          />
          <PartText
            part={id}
            field="protects"
            label={t('protects')}
            hint={t('protectsHint')}
            rows={1}
            maxLength={240}
          />
          <PartLines part={id} field="readyAnswers" label={t('readyAnswers')} hint={t('readyAnswersHint')} />
          <PartYes part={id} field="reachable" label={t('reachable')} note={t('reachableNote')} />
        </>
      )}
    </PartList>
  );
}
