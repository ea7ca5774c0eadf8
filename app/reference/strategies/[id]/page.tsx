import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { strategies } from '../../../../framework/strategies';
import { questionsFor } from '../../../../framework/strategy-questions';
import { ReferencePage } from '../../frame/reference-page';
import { CautionLine } from '../../parts/caution-line';
import { Entries, Entry } from '../../parts/entries';
import { EntryCode } from '../../parts/entry-code';
import { EntrySection } from '../../parts/entry-section';
import { foundEntry } from '../../parts/found-entry.server';
import { NextAndPrevious } from '../../parts/next-and-previous';
import { ReadFirst } from '../../parts/read-first';
import { StrategyFacts } from '../strategy-facts';
import { StrategyMechanisms } from '../strategy-mechanisms';
import { StrategyTools } from '../strategy-tools';

type Props = { params: Promise<{ id: string }> };

/** An address that the catalogue does not know is answered with 404 and kept nowhere. */
export const dynamicParams = false;

export function generateStaticParams() {
  return strategies.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, summary } = await foundEntry(strategies, params);
  return { title: name, description: summary };
}

/** One strategy: what it takes for granted, how it can work, what to ask, and the tools that are said to support it. */
export default async function StrategyPage({ params }: Props) {
  const [t, strategy] = await Promise.all([
    getTranslations('reference.strategies'),
    foundEntry(strategies, params),
  ]);
  const { id, name, summary, caution, assumptions } = strategy;
  return (
    <ReferencePage
      section="strategies"
      eyebrow={
        <>
          <a href={`/reference/strategies#${id}`}>{t('title')}</a>
          <EntryCode id={id} />
        </>
      }
      title={name}
      lead={summary}
      rail={
        <ReadFirst
          notes={['not-a-recommendation', 'can-not-certain', 'not-exhaustive', 'mechanism-reading']}
        />
      }
    >
      {caution ? <CautionLine caution={caution} /> : null}
      <StrategyFacts strategy={strategy} />
      <EntrySection id="assumptions" title={t('assumptions')} note={t('sourceOrder')}>
        <Entries>
          {assumptions.map(({ id: code, text, source }) => (
            <Entry key={code} id={code} text={text} source={source} />
          ))}
        </Entries>
      </EntrySection>
      <StrategyMechanisms strategy={id} />
      <EntrySection id="questions" title={t('questions')} note={t('sourceOrder')}>
        <Entries>
          {questionsFor(id).map(({ id: code, question, because, source }) => (
            <Entry key={code} id={code} text={question} source={source}>
              <p>{because}</p>
            </Entry>
          ))}
        </Entries>
      </EntrySection>
      <StrategyTools strategy={id} />
      <NextAndPrevious
        entries={strategies.map((one) => ({ id: one.id, name: one.shortName }))}
        current={id}
        folder="/reference/strategies"
      />
    </ReferencePage>
  );
}
