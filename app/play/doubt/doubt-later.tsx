'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button';

/** Without a network there is no form to fetch: the doubt can be said aloud. */
const DoubtForm = lazy(
  (): Promise<{ default: ComponentType<{ onClose: () => void }> }> =>
    import('./doubt-form').then(
      (module) => ({ default: module.DoubtForm }),
      () => ({ default: () => null }),
    ),
);

/** One small button; its form is fetched when somebody presses it. */
export function DoubtLater() {
  const t = useTranslations('play.doubt');
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button look="text" onClick={() => setIsOpen(true)}>
        {t('open')}
      </Button>
    );
  }
  return (
    <Suspense fallback={null}>
      <DoubtForm onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}
