import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lenses } from '../../../../framework/lenses/lenses';
import { ReferencePage } from '../../frame/reference-page';
import { EntrySection } from '../../parts/entry-section';
import { foundEntry } from '../../parts/found-entry.server';
import { NextAndPrevious } from '../../parts/next-and-previous';
import { ReadFirst } from '../../parts/read-first';
import { LensCells } from '../lens-cells';
import { LensFacts } from '../lens-facts';
import { LensPurposes } from '../lens-purposes';
import { LensViews } from '../lens-views';
import { NotPlaced } from '../not-placed';

type Props = { params: Promise<{ id: string }> };

/** An address that the catalogue does not know is answered with 404 and kept nowhere. */
export const dynamicParams = false;

export function generateStaticParams() {
  return lenses.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, summary } = await foundEntry(lenses, params);
  return { title: name, description: summary };
}

/** One other framework: its boxes with what the source lists in them, and how tools are placed, with the reason. */
export default async function LensPage({ params }: Props) {
  const [t, lens] = await Promise.all([getTranslations('reference.lenses'), foundEntry(lenses, params)]);
  const { id, name, summary } = lens;
  return (
    <ReferencePage
      section="lenses"
      eyebrow={<a href={`/reference/lenses#${id}`}>{t('title')}</a>}
      title={name}
      lead={summary}
      rail={<ReadFirst notes={['not-a-recommendation', 'no-formula']} />}
    >
      <LensFacts lens={lens} />
      <LensViews lens={lens} />
      <EntrySection id="boxes" title={t('boxes')} note={t('boxesNote')}>
        <LensCells lens={lens} />
      </EntrySection>
      <LensPurposes lens={lens} />
      <NotPlaced lens={lens} />
      <NextAndPrevious entries={lenses} current={id} folder="/reference/lenses" />
    </ReferencePage>
  );
}
