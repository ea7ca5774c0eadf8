'use client';

import { useTranslations } from 'next-intl';
import type { Message } from '../../../exercise/state';
import { memberNameOf, type PlacedTeam, playersOf, teamsOf } from '../frame/console-tools';
import { useViewParts } from '../frame/use-view-parts';

/** Who asked control, and for whom: the team, the person with the member held, and the name of the persona, if any. */
export function useAsker(message: Message): { team: PlacedTeam | undefined; who: string; forWhom: string } {
  const t = useTranslations('control.messages');
  const view = useViewParts('opening', 'script', 'seats');
  const team = teamsOf(view).find((one) => one.id === message.from);
  const persona = view.script?.personas.find((one) => one.id === message.persona);
  const forWhom = persona?.name ?? '';
  if (!message.author) return { team, who: team?.name ?? '', forWhom };
  const seat = playersOf(view, message.from).find((one) => one.name === message.author);
  const member = memberNameOf(view, seat?.member ?? null);
  const to = forWhom || t('toControl');
  const who = member
    ? t('authorMember', { name: message.author, member, to })
    : t('author', { name: message.author, to });
  return { team, who, forWhom };
}
