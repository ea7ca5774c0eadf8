'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useSeat } from '../../live/use-views';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { TextArea } from '../../parts/text-area';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { useKeptText } from '../use-kept-text';

/** Says that something in the scenario would not happen. Nobody answers now: it waits for the debrief. */
export function DoubtForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('play.doubt');
  const team = useSeat()?.team ?? null;
  const [text, setText, letGo] = useKeptText('doubt');
  const { give, isWaiting, refusal } = useCommand();
  const handleSend = async () => {
    letGo();
    const ack = await give({ type: 'ChallengeScenario', text: text.trim(), team });
    if (!ack.ok) return setText(text);
    announce(t('sent'));
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !isWaiting) void handleSend();
      }}
    >
      <TextArea
        label={t('text')}
        note={t('note')}
        rows={2}
        maxLength={600}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="line" size="small" disabled={!text.trim() || isWaiting}>
        {t('send')}
      </Button>
      <KeptHere topic="ChallengeScenario" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
