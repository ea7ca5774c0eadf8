'use client';

import { useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import type { Roll } from '../../../exercise/voting/rule';
import { CheckList } from '../../parts/check-list';
import { TextField } from '../../parts/text-field';

/** Who is recused and who is missing when a vote opens; of a list to sign also how many signatures are asked for. */
export function RollFields({
  body,
  roll,
  onChange,
}: {
  body: StoryBody;
  roll: Roll;
  onChange: (roll: Roll) => void;
}) {
  const t = useTranslations('control.votes');
  const { recused = [], absent = [], signatures } = roll;
  const isFixed = (id: string) => body.rule.recused?.includes(id) ?? false;
  const options = body.members.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <details>
      <summary>{t('roll')}</summary>
      <CheckList
        label={t('recused')}
        hint={t('recusedHint')}
        options={options.map((option) => ({ ...option, isDisabled: isFixed(option.value) }))}
        values={options.map(({ value }) => value).filter((id) => isFixed(id) || recused.includes(id))}
        onChange={(ids) => onChange({ ...roll, recused: ids.filter((id) => !isFixed(id)) })}
      />
      <CheckList
        label={t('absent')}
        hint={t('absentHint')}
        options={options}
        values={absent}
        onChange={(ids) => onChange({ ...roll, absent: ids })}
      />
      {body.rule.way?.kind === 'sign-on' ? (
        <TextField
          label={t('signatures')}
          hint={t('signaturesHint')}
          inputMode="numeric"
          value={signatures === undefined ? '' : String(signatures)}
          onChange={(event) => onChange({ ...roll, signatures: countIn(event.currentTarget.value) })}
        />
      ) : null}
    </details>
  );
}

/** A whole number that was typed; nothing for anything else. */
function countIn(value: string): number | undefined {
  return /^\d{1,3}$/u.test(value.trim()) && Number(value) > 0 ? Number(value) : undefined;
}
