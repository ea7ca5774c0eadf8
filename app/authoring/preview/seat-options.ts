'use client';

import { useTranslations } from 'next-intl';
import type { MselNames } from '../msel/names';
import type { Seat } from './seen-by';

/** The seats that can be looked through, as entries of a list. */
export function useSeatOptions(names: MselNames): { value: string; label: string }[] {
  const t = useTranslations('authoring.preview');
  return [
    ...names.teams.map(({ id, name }) => ({ value: `team ${id}`, label: name || id })),
    ...names.bodies.flatMap((body) =>
      body.members.map(({ id, name }) => ({
        value: `member ${body.team} ${body.id}:${id}`,
        label: t('member', { name, body: body.name }),
      })),
    ),
    { value: 'screen', label: t('screen') },
    { value: 'observers', label: t('observers') },
  ];
}

/** The seat of an entry. */
export function seatOf(key: string): Seat {
  const [kind, team = '', member = ''] = key.split(' ');
  if (kind === 'team') return { kind, team };
  if (kind === 'member') return { kind, team, member };
  return { kind: kind === 'observers' ? 'observers' : 'screen' };
}
