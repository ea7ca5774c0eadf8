import { useFormatter, useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { storyKind } from '../../exercise/story-kind';
import { useChathamHouse } from '../parts/use-chatham-house';

/** Between the two words of the band: the scenario, that it is fictional, and the date. */
export function RoomBandWords({ view }: { view: State }) {
  const t = useTranslations('room.band');
  const format = useFormatter();
  const { openedAt, startedAt } = view.clock;
  const date = format.dateTime(startedAt ?? openedAt, { day: 'numeric', month: 'long', year: 'numeric' });
  const rule = useChathamHouse(view);
  return t('words', { title: view.opening?.title ?? '', kind: storyKind(view.opening), date }) + rule;
}
