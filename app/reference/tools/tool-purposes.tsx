import { useTranslations } from 'next-intl';
import { sanctionPurposes, toolsWithPurpose } from '../../../framework/sanction-purposes';
import type { ToolId } from '../../../framework/tools';
import { Cite } from '../parts/cite';
import { EntrySection } from '../parts/entry-section';
import { PlainList } from '../parts/plain-list';

/** The three purposes of targeted sanctions, without figures: the review gives one of the three a figure and nothing to compare. */
export function ToolPurposes({ tool }: { tool: ToolId }) {
  const t = useTranslations('reference.tools');
  if (!toolsWithPurpose.includes(tool)) return null;
  return (
    <EntrySection id="purposes" title={t('purposes')}>
      <PlainList>
        {sanctionPurposes.map(({ id, name, description, design, source }) => (
          <li key={id} id={id}>
            <strong>{name}.</strong> {description}.
            <Cite source={source} />
            {design ? (
              <>
                <p>{design.text}</p>
                <Cite source={design.source} />
              </>
            ) : null}
          </li>
        ))}
      </PlainList>
    </EntrySection>
  );
}
