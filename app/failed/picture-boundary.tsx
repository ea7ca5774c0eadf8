'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { FailureBoundary } from './failure-boundary';

/** Around a picture: when it cannot be drawn, it says so in its own place, and the rest of the screen stands. */
export function PictureBoundary({ children }: { children: ReactNode }) {
  return <FailureBoundary instead={(onAgain) => <NoPicture onAgain={onAgain} />}>{children}</FailureBoundary>;
}

function NoPicture({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('failed');
  return (
    <EmptyState
      title={t('picture.title')}
      action={
        <Button look="line" size="small" onClick={onAgain}>
          {t('again')}
        </Button>
      }
    >
      {t('picture.text')}
    </EmptyState>
  );
}
