'use client';

import { useTranslations } from 'next-intl';
import { type CardContent, cardLines } from '../../../exercise/card';
import { KeptWords } from '../kept-words';
import { useCardDesk } from './card-scope';
import { lineWords } from './line-words';

/** What was typed when the pen had gone to somebody else: only the lines that differ from the card. */
export function KeptCard() {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk?.draft.kept) return null;
  const { draft, content } = desk;
  const text = cardLines
    .filter((line) => draft.kept && lineWords(draft.kept, line) !== lineWords(content, line))
    .map((line) => `${t(`label.${line}`)}: ${lineWords(draft.kept as CardContent, line) || t('empty')}`)
    .join('\n');
  if (!text) return null;
  return <KeptWords text={text} why={draft.refusal?.message} onDiscard={draft.discardKept} />;
}
