'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { LoadingBars } from '../../parts/loading-bars';

/** A component whose script is fetched after the page. */
export interface LaterPart<Props extends object> {
  /** What was fetched; null before. On paper it has to be here. */
  part: ComponentType<Props> | null;
  fetch: () => Promise<ComponentType<Props>>;
}

/** Names a component that is fetched when it is needed, or ahead of that. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  const named: LaterPart<Props> = {
    part: null,
    fetch: async () => {
      named.part = await load();
      return named.part;
    },
  };
  return named;
}

interface DrawnLaterProps<Props extends object> {
  named: LaterPart<Props>;
  props: Props;
}

/** Draws such a component: at once where its script is here. Without a connection it says so, and is fetched on request. */
export function DrawnLater<Props extends object>({ named, props }: DrawnLaterProps<Props>) {
  const [loaded, setLoaded] = useState<ComponentType<Props> | null>(() => named.part);
  const [isAway, setAway] = useState(false);
  const ask = useCallback(() => {
    setAway(false);
    named.fetch().then(
      (part) => setLoaded(() => part),
      () => setAway(true),
    );
  }, [named]);
  useEffect(() => {
    if (!loaded) ask();
  }, [loaded, ask]);
  const Drawn = loaded ?? named.part;
  if (Drawn) return <Drawn {...props} />;
  return isAway ? <Away onAgain={ask} /> : <LoadingBars />;
}

function Away({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('pictures.away');
  return (
    <EmptyState
      title={t('title')}
      action={
        <Button look="line" size="small" onClick={onAgain}>
          {t('again')}
        </Button>
      }
    />
  );
}
