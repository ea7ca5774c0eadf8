'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Refusal } from '../live/ack';

/** Says a refusal in one sentence: the server's own, or this device's where the server was not asked. */
export function useRefusalSentence(): (refusal: Refusal) => string {
  const t = useTranslations('seat.refusals');
  return useCallback(
    ({ code, message }) => message || t(code === 'DraftNotSaved' ? code : 'NoConnection'),
    [t],
  );
}
