'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Recipients } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { type Reach, reachOfRecipients } from './recipients';

/** Says in one line to whom a release goes: "9 people: National decision makers, Ally government". */
export function useReachWords(): (recipients: Recipients) => string {
  const t = useTranslations('control.reach');
  const view = useView();
  const names = useReachNames();
  return (recipients) => {
    const reach = reachOfRecipients(view, recipients);
    const count = reach.people.length;
    if (count === 0 && reach.teams.length === 0) return t('screen');
    return t('people', { count, names: names(reach) });
  };
}

/** The names of what a release is addressed to: teams, single people, the room screen. */
export function useReachNames(): (reach: Reach) => string {
  const t = useTranslations('control.reach');
  const format = useFormatter();
  return ({ teams, members, screen }) =>
    format.list([
      ...teams.map(({ team }) => team.name),
      ...members.map(({ holder, member }) => holder?.name ?? member),
      ...(screen ? [t('screen')] : []),
    ]);
}
