'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { useDesk } from '../frame/desk-context';
import { useShortcut } from '../frame/use-shortcut';
import { PaperSwitch } from './paper-switch';

/** In the head of the console: goes to paper, or to the page for typing in once the exercise is on paper. */
export function ToPaper() {
  const t = useTranslations('control.paper');
  const { isOnPaper } = useView();
  const maySet = useMay('SetPaperMode');
  const { showTab } = useDesk();
  const open = () => showTab('paper');
  useShortcut('g', open, maySet && isOnPaper);
  if (!isOnPaper) return <PaperSwitch isShort onPaper={open} />;
  if (!maySet) return null;
  return (
    <Button look="text" onClick={open} aria-label={t('open')} title={t('open')} aria-keyshortcuts="G">
      {t('short')}
    </Button>
  );
}
