'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';

/** Puts the exercise on paper or takes it off, with one press. Nobody loses anything by it, so nothing is asked first. */
export function PaperSwitch({ onPaper }: { onPaper?: () => void }) {
  const t = useTranslations('control.paper');
  const { isOnPaper } = useView();
  const maySet = useMay('SetPaperMode');
  const { give, refusal, isWaiting } = useCommand();
  if (!maySet) return null;
  const handlePress = async () => {
    const ack = await give({ type: 'SetPaperMode', on: !isOnPaper });
    if (ack.ok && !isOnPaper) onPaper?.();
  };
  return (
    <>
      <Button look="line" size="small" disabled={isWaiting} onClick={() => void handlePress()}>
        {t(isOnPaper ? 'leave' : 'go')}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  );
}
