import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type FindingGroup, findingGroups } from '../../../../framework/evidence/finding';
import { findings } from '../../../../framework/evidence/findings';
import { ReferencePage } from '../../frame/reference-page';
import { EntryCode } from '../../parts/entry-code';
import { EntrySection } from '../../parts/entry-section';
import { foundEntry } from '../../parts/found-entry.server';
import { NextAndPrevious } from '../../parts/next-and-previous';
import { PlainList } from '../../parts/plain-list';
import { ReadFirst } from '../../parts/read-first';
import { FindingFacts } from '../finding-facts';
import { FindingTies } from '../finding-ties';
import { FindingTools } from '../finding-tools';

type Props = { params: Promise<{ id: string }> };

/** An address that the catalogue does not know is answered with 404 and kept nowhere. */
export const dynamicParams = false;

export function generateStaticParams() {
  return findings.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, finding] = await Promise.all([
    getTranslations('reference.evidence'),
    foundEntry(findings, params),
  ]);
  return { title: t('findingTitle', { id: finding.id }), description: finding.claim };
}

/** One finding with everything that the catalogue holds of it. */
export default async function FindingPage({ params }: Props) {
  const [t, finding] = await Promise.all([
    getTranslations('reference.evidence'),
    foundEntry(findings, params),
  ]);
  const { id, claim, questions } = finding;
  return (
    <ReferencePage
      section="evidence"
      eyebrow={
        <>
          <a href={`/reference/evidence#${id}`}>{t('title')}</a>
          {findingGroups[id.charAt(0) as FindingGroup]}
          <EntryCode id={id} />
        </>
      }
      title={claim}
      isSentence
      rail={<ReadFirst notes={['not-a-recommendation', 'can-not-certain', 'counts-killing']} />}
    >
      <FindingFacts finding={finding} />
      {questions.length > 0 ? (
        <EntrySection id="questions" title={t('questions')}>
          <PlainList>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </PlainList>
        </EntrySection>
      ) : null}
      <FindingTools finding={id} />
      <FindingTies finding={id} />
      <NextAndPrevious entries={findings} current={id} folder="/reference/evidence" />
    </ReferencePage>
  );
}
