'use client';

import { useTranslations } from 'next-intl';
import type { ReadyBodyNamed } from '../../../exercise/authoring/draft';
import type { ReadyBodyOffered } from '../../../exercise/authoring/ready-body-offered';
import { CheckList } from '../../parts/check-list';
import { useField } from '../fields/use-field';

interface ReadyMembersProps {
  part: string;
  body: ReadyBodyNamed;
  ready: ReadyBodyOffered;
}

/** Which members of a ready body are played. All, when none is ticked; counts of votes are scaled to those that are. */
export function ReadyMembers({ part, body, ready }: ReadyMembersProps) {
  const t = useTranslations('authoring.bodies');
  const { id, set, leave, error, isReadOnly } = useField(part, 'members');
  const given = body.members ?? [];
  const idOf = (member: (typeof given)[number]) => (typeof member === 'string' ? member : member.id);
  return (
    <details id={id} tabIndex={-1}>
      <summary>{t('played', { count: given.length, all: ready.members.length })}</summary>
      <CheckList
        label={t('playedLabel')}
        error={error}
        options={ready.members.map((member) => ({
          value: member.id,
          label: member.name,
          isDisabled: isReadOnly,
        }))}
        values={given.map(idOf)}
        onChange={(values) => {
          const members = values.map((one) => given.find((member) => idOf(member) === one) ?? one);
          set(members.length === 0 ? undefined : members);
          leave();
        }}
      />
    </details>
  );
}
