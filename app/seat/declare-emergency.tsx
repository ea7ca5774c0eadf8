'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { RefusalText } from './refusal-text';

/** Says that something real has happened. Stands where everything is stopped already, so no finger finds it by accident. */
export function DeclareEmergency({ className }: { className?: string }) {
  const t = useTranslations('parts.emergency');
  const { give, isWaiting, refusal } = useCommand();
  const mayDeclare = useMay('DeclareEmergency');
  if (!mayDeclare) return null;
  return (
    <div className={className}>
      <Button look="line" disabled={isWaiting} onClick={() => void give({ type: 'DeclareEmergency' })}>
        {t('declare')}
      </Button>
      <p>
        <small>{t('declareHint')}</small>
      </p>
      <RefusalText refusal={refusal} />
    </div>
  );
}
