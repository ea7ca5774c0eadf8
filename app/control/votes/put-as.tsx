import { useTranslations } from 'next-intl';
import type { Proposal } from '../../../exercise/state';
import { SegmentedChoice } from '../../parts/segmented-choice';

export interface PutAsProps {
  proposal: Proposal;
  value: Proposal['kind'];
  onChange: (value: Proposal['kind']) => void;
}

/** How a text is put to the vote, with what its drafter called it first. It decides whether a veto counts. */
export function PutAs({ proposal, value, onChange }: PutAsProps) {
  const t = useTranslations('control.votes');
  const kinds = ['substance', 'procedure'] as const;
  const inOrder = proposal.kind === 'procedure' ? kinds.toReversed() : kinds;
  return (
    <SegmentedChoice
      label={t('putAs')}
      options={inOrder.map((kind) => ({ value: kind, label: t(kind) }))}
      value={value}
      onChange={onChange}
      note={t('putAsNote', { kind: proposal.kind })}
    />
  );
}
