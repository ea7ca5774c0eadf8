'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import { AgreementTable } from '../collective/agreement-table';
import { agreementGraph } from '../read/agreement-graph';
import { NarrowVotes } from './narrow-votes';

/** Who offered, joined, objected and voted how as a list, and each text with its result. */
export function NarrowAgreement({ view }: { view: State }) {
  const t = useTranslations('pictures.agreement');
  const graph = agreementGraph(view);
  return (
    <>
      <NarrowVotes view={view} />
      {graph.matters.length > 0 ? (
        <section>
          <Kicker as="h2">{t('name')}</Kicker>
          <AgreementTable graph={graph} view={view} />
        </section>
      ) : null}
    </>
  );
}
