import { useTranslations } from 'next-intl';

/** Says what a ruling is about, from the key under which it is compared: the card of a team, a text, or the answer. */
export function useRulingName(teamOf: (id: string) => string): (key: string) => string {
  const t = useTranslations('compare.kinds');
  return (key) => {
    if (key.startsWith('card ')) return t('rulingOnCard', { team: teamOf(key.slice(5)) });
    if (key.startsWith('vote ')) return t('rulingOnVote', { title: key.slice(5) });
    return t('rulingOnAnswer');
  };
}
