'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { Vote } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { RefusalText } from '../seat/refusal-text';

/** A member's explanation after the result, once. Nothing where it was given, or where the member took no part. */
export function ExplainVote({ vote, member }: { vote: Vote; member: string }) {
  const t = useTranslations('chamber.after');
  const { give, refusal, isWaiting } = useCommand();
  const mayExplain = useMay('ExplainVote');
  const [text, setText, letGo] = useKeptText(`explain.${vote.id}`);
  const takesPart = vote.rule.members.some(({ id }) => id === member) && !vote.rule.recused?.includes(member);
  const isDone = vote.explained?.some((one) => one.member === member) ?? false;
  if (!mayExplain || !takesPart || isDone) return null;
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    letGo();
    const ack = await give({ type: 'ExplainVote', vote: vote.id, text: text.trim() });
    setText(ack.ok ? '' : text);
  };
  return (
    <form onSubmit={(event) => void handleSubmit(event)}>
      <TextArea
        label={t('explain')}
        hint={t('explainHint')}
        value={text}
        maxLength={600}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <Button type="submit" look="line" size="small" disabled={isWaiting || text.trim() === ''}>
        {t('give')}
      </Button>
    </form>
  );
}
