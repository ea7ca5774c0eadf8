'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import type { Picture } from '../frame/pictures-step';
import { agreementGraph } from '../read/agreement-graph';
import { AgreementFigure } from './agreement-figure';
import { AgreementTable } from './agreement-table';

/** Who offered, joined, set conditions, objected and voted how, as lines between them and what it was about. */
export function useAgreementPicture(view: State, isPaper?: boolean): Picture {
  const t = useTranslations('pictures.agreement');
  const pictures = useTranslations('pictures');
  const graph = useMemo(() => agreementGraph(view), [view]);
  const [chosen, setChosen] = useState<string | null>(null);
  const isEmpty = graph.matters.length === 0;
  return {
    id: 'agreement',
    name: t('name'),
    lead: t('lead'),
    behind: isEmpty
      ? undefined
      : {
          figure: pictures('figure'),
          label: pictures('asTable'),
          content: <AgreementTable graph={graph} view={view} />,
        },
    content: isEmpty ? (
      <EmptyState title={t('empty')} />
    ) : (
      <>
        <AgreementFigure
          graph={graph}
          view={view}
          chosen={isPaper ? null : chosen}
          onChoose={isPaper ? null : setChosen}
        />
        {chosen !== null && !isPaper ? (
          <section aria-live="polite">
            <Kicker>{t('chosen')}</Kicker>
            <AgreementTable graph={graph} view={view} only={chosen} />
          </section>
        ) : null}
      </>
    ),
  };
}
