import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { strategies } from '../../../framework/strategies';
import { ReferencePage } from '../frame/reference-page';
import { CautionLine } from '../parts/caution-line';
import { Entries, Entry } from '../parts/entries';
import { EntryLink } from '../parts/entry-link';
import { ReadFirst } from '../parts/read-first';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.strategies');
  return { title: t('title') };
}

/** The four strategies in the order of the source. */
export default async function StrategiesPage() {
  const t = await getTranslations('reference.strategies');
  return (
    <ReferencePage
      section="strategies"
      title={t('title')}
      lead={t('lead')}
      rail={
        <ReadFirst
          notes={['not-a-recommendation', 'meaning-of-strategy', 'acute-risk-only', 'starting-point']}
        />
      }
    >
      <Entries isOrdered>
        {strategies.map(({ id, summary, caution, source }) => (
          <Entry key={id} id={id} text={<EntryLink id={id} />} source={source}>
            <p>{summary}</p>
            {caution ? <CautionLine caution={caution} /> : null}
          </Entry>
        ))}
      </Entries>
    </ReferencePage>
  );
}
