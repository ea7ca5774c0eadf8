'use client';

import { useTranslations } from 'next-intl';
import type { BodyMember } from '../../../exercise/story';
import { PartRows } from '../fields/part-rows';
import { textColumn } from '../fields/row-cell';
import { freeId } from './free-id';

/** The members of a body: name, whether permanent, votes, and what everybody may read of its interests. */
export function MemberRows({ part }: { part: string }) {
  const t = useTranslations('authoring.bodies');
  return (
    <PartRows<BodyMember>
      part={part}
      field="members"
      label={t('members')}
      isNamedAbove
      columns={[
        textColumn<BodyMember>('name', t('member'), { maxLength: 60 }),
        {
          key: 'votes',
          label: t('votes'),
          width: 'narrow',
          isNumber: true,
          read: (member) => String(member.votes ?? 1),
          write: (member, text) => {
            const { votes: _votes, ...rest } = member;
            const votes = Number(text) || 1;
            return votes === 1 ? rest : { ...rest, votes };
          },
        },
        {
          key: 'permanent',
          label: t('permanent'),
          isTick: true,
          read: (member) => (member.permanent ? 'yes' : ''),
          write: (member, text) => ({ ...member, permanent: text === 'yes' }),
        },
        {
          ...textColumn<BodyMember>('interests', t('interests'), {
            isLong: true,
            width: 'wide',
            maxLength: 240,
          }),
          write: (member, text) => {
            const { interests: _interests, ...rest } = member;
            return text === '' ? rest : { ...rest, interests: text };
          },
        },
      ]}
      addLabel={t('addMember')}
      blank={(rows) => ({
        id: freeId(
          'member',
          rows.map((row) => row.id),
        ),
        name: '',
        permanent: false,
      })}
    />
  );
}
