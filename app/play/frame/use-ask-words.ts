'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';

/** What a person is asked to do in the open step: in one sentence, and short enough for the head of a phone. */
export function useAskWords(): { whole: string; short: string } {
  const t = useTranslations('play.ask');
  const view = useView();
  const team = useOwnTeam();
  const step = stepNow(view)?.step;
  if (!step) return { whole: t('none.whole'), short: t('none.short') };
  if (!team) return { whole: t('observer.whole'), short: t(`${step}.short`, { name: nameOf(view) }) };
  return { whole: t(`${step}.whole`), short: t(`${step}.short`, { name: nameOf(view) }) };
}

function nameOf(view: ReturnType<typeof useView>): string {
  return view.opening?.respondent.name ?? '';
}
