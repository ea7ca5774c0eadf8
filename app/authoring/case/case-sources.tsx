'use client';

import { useTranslations } from 'next-intl';
import type { CaseFact, CaseSource } from '../../../exercise/case-study';
import { useWritten } from '../desk/desk-context';
import { PartRows } from '../fields/part-rows';
import { textColumn } from '../fields/row-cell';
import { freeId } from '../sections/free-id';
import { Group } from '../sections/group';
import { blankFact, timesCited } from './citing';
import { useCase } from './use-case';
import { useFactColumns } from './use-fact-columns';

/** What the case study cites, and what its manual says that is on record. */
export function CaseSources({ part }: { part: string }) {
  const t = useTranslations('authoring.case');
  const { sources } = useCase();
  const times = useTimesCited();
  return (
    <>
      <Group title={t('sources')} note={t('sourcesNote')}>
        <PartRows<CaseSource>
          part={part}
          field="caseStudy.sources"
          label={t('sources')}
          isNamedAbove
          columns={[
            textColumn<CaseSource>('cite', t('cite'), { isLong: true, width: 'wide', maxLength: 240 }),
            {
              ...textColumn<CaseSource>('kind', t('sourceKind')),
              options: (['framework', 'document'] as const).map((kind) => ({
                value: kind,
                label: t(`kinds.${kind}`),
              })),
            },
          ]}
          noteOf={({ id }) => t('cited', { count: times[id] ?? 0 })}
          addLabel={t('addSource')}
          blank={(rows) => ({
            id: freeId(
              'source',
              rows.map((row) => row.id),
            ),
            kind: 'document',
            cite: '',
          })}
        />
      </Group>
      <Group title={t('facts')} note={t('factsNote')}>
        <PartRows<CaseFact>
          part={part}
          field="caseStudy.facts"
          label={t('facts')}
          isNamedAbove
          columns={useFactColumns(sources)}
          addLabel={t('addFact')}
          blank={() => blankFact(sources)}
        />
      </Group>
    </>
  );
}

/** How many facts of the manual and of injects are cited from each source, so that none is removed unawares. */
function useTimesCited(): Record<string, number> {
  const { story } = useCase();
  const injects = useWritten('inject');
  return timesCited([
    ...(story.caseStudy?.facts ?? []),
    ...injects.flatMap(({ value }) => value.facts ?? []),
  ]);
}
