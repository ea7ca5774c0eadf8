'use client';

import { useTranslations } from 'next-intl';
import {
  type SanctionPurposeId,
  sanctionPurposeOf,
  sanctionPurposes,
  toolsWithPurpose,
} from '../../../framework/sanction-purposes';
import { type ToolId, toolOf, tools } from '../../../framework/tools';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { SelectField } from '../../parts/select-field';
import { useCardDesk } from './card-scope';
import type { LineFieldProps } from './line-field-props';
import { ToolStandingNote } from './tool-standing-note';

const options = tools.map((tool) => ({ value: tool.id, label: tool.name }));
const purposes = sanctionPurposes.map((purpose) => ({ value: purpose.id, label: purpose.name }));

/** The tool, in the order of the source, and for targeted sanctions what they are meant to do. */
export function ToolLine({ number }: LineFieldProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  const tendency = content.tool ? toolOf(content.tool).tendency : null;
  const handleTool = (value: string) => {
    const tool = (value || null) as ToolId | null;
    const keepsPurpose = tool !== null && toolsWithPurpose.includes(tool);
    draft.change({ tool, purpose: keepsPurpose ? content.purpose : null });
  };
  return (
    <>
      <SelectField
        label={t('label.tool')}
        number={number}
        options={options}
        placeholder={t('placeholder.tool')}
        value={content.tool ?? ''}
        note={tendency ? t(`tendency.${tendency.kind}`) : undefined}
        onChange={(event) => handleTool(event.currentTarget.value)}
      />
      {content.tool ? <ToolStandingNote tool={content.tool} /> : null}
      {content.tool && toolsWithPurpose.includes(content.tool) ? (
        <SegmentedChoice<SanctionPurposeId>
          label={t('label.purpose')}
          isSub={number !== undefined}
          options={purposes}
          value={content.purpose}
          note={content.purpose ? sanctionPurposeOf(content.purpose).description : undefined}
          onChange={(purpose) => draft.change({ purpose })}
        />
      ) : null}
    </>
  );
}
