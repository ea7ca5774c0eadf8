import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { tools } from '../../../../framework/tools';
import { Tag } from '../../../parts/tag';
import { ReferencePage } from '../../frame/reference-page';
import { EntryCode } from '../../parts/entry-code';
import { foundEntry } from '../../parts/found-entry.server';
import { NeighbourIndex } from '../../parts/neighbour-index';
import { NextAndPrevious } from '../../parts/next-and-previous';
import { ReadFirst } from '../../parts/read-first';
import { ToolEvidence } from '../tool-evidence';
import { ToolFacts } from '../tool-facts';
import { ToolInLenses } from '../tool-in-lenses';
import { ToolPurposes } from '../tool-purposes';
import { ToolTableEntries } from '../tool-table-entries';
import { ToolUses } from '../tool-uses';

type Props = { params: Promise<{ id: string }> };

/** An address that the catalogue does not know is answered with 404 and kept nowhere. */
export const dynamicParams = false;

export function generateStaticParams() {
  return tools.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, definition } = await foundEntry(tools, params);
  return { title: name, description: definition };
}

/** One tool: what it is, what it is said to support, and what the review reports on it. */
export default async function ToolPage({ params }: Props) {
  const [t, tool] = await Promise.all([getTranslations('reference.tools'), foundEntry(tools, params)]);
  const { id, name, definition, tendency } = tool;
  return (
    <ReferencePage
      section="tools"
      eyebrow={
        <>
          <a href={`/reference/tools#${id}`}>{t('title')}</a>
          <EntryCode id={id} />
          <Tag>{t(`tendency.${tendency?.kind ?? 'none'}`)}</Tag>
        </>
      }
      title={name}
      lead={definition}
      index={
        <NeighbourIndex
          title={t('title')}
          note={t('order')}
          current={id}
          entries={tools.map((one) => ({ ...one, address: `/reference/tools/${one.id}` }))}
        />
      }
      rail={
        <ReadFirst
          notes={[
            ...(['not-a-recommendation', 'counts-killing', 'can-not-certain'] as const),
            ...(['listed-is-not-reviewed', 'mechanism-reading'] as const),
          ]}
        />
      }
    >
      <ToolFacts tool={tool} />
      <ToolUses tool={id} />
      <ToolPurposes tool={id} />
      <ToolEvidence tool={id} />
      <ToolTableEntries tool={id} />
      <ToolInLenses tool={id} />
      <NextAndPrevious entries={tools} current={id} folder="/reference/tools" />
    </ReferencePage>
  );
}
