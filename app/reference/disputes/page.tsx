import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { disputes } from '../../../framework/evidence/disputes';
import { findingOf } from '../../../framework/evidence/findings';
import { FindingList } from '../evidence/finding-list';
import { FindingText } from '../evidence/finding-text';
import { ReferencePage } from '../frame/reference-page';
import { Cite } from '../parts/cite';
import { EntrySection } from '../parts/entry-section';
import { ReadFirst } from '../parts/read-first';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.disputes');
  return { title: t('title') };
}

/** Where findings pull in different directions, each side beside the other. */
export default async function DisputesPage() {
  const t = await getTranslations('reference.disputes');
  return (
    <ReferencePage
      section="evidence"
      eyebrow={<a href="/reference/evidence">{t('evidence')}</a>}
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'can-not-certain', 'counts-killing']} />}
    >
      {disputes.map(({ id, text, findings, source }) => (
        <EntrySection key={id} id={id} isNamed title={text}>
          <Cite source={source} />
          <FindingList>
            {findings.map((finding) => (
              <li key={finding}>
                <FindingText finding={findingOf(finding)} />
              </li>
            ))}
          </FindingList>
        </EntrySection>
      ))}
    </ReferencePage>
  );
}
