'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';

interface PaperSwitchProps {
  /** In the head of the console one word has to do; its whole name is read out. */
  isShort?: boolean;
  /** Told once the exercise is on paper. */
  onPaper?: () => void;
}

/** Puts the exercise on paper or takes it off, with one press. Nobody loses anything by it, so nothing is asked first. */
export function PaperSwitch({ isShort = false, onPaper }: PaperSwitchProps) {
  const t = useTranslations('control.paper');
  const { isOnPaper } = useView();
  const maySet = useMay('SetPaperMode');
  const { give, refusal, isWaiting } = useCommand();
  if (!maySet) return null;
  const name = t(isOnPaper ? 'leave' : 'go');
  const handlePress = async () => {
    const ack = await give({ type: 'SetPaperMode', on: !isOnPaper });
    if (ack.ok && !isOnPaper) onPaper?.();
  };
  return (
    <>
      <Button
        look={isShort ? 'text' : 'line'}
        size="small"
        disabled={isWaiting}
        aria-label={name}
        title={isShort ? name : undefined}
        onClick={() => void handlePress()}
      >
        {isShort ? t('short') : name}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  );
}
