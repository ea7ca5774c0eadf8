'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StoryMap } from '../../../exercise/story';
import { useOnDesk } from '../desk/desk-context';
import { fieldId } from '../frame/sections';
import { handlesOf, type MapThing, mapLists } from './handles';
import styles from './map.module.css';
import { MapBoard } from './map-board';
import { MapSheet } from './map-sheet';
import { MapThings } from './map-things';
import { useThingDrag } from './use-thing-drag';

/** From where on the list stands beside the picture, which then stays in sight: there the list is brought to what was pressed. */
const beside = '(min-width: 75em)';

/** The picture of a map and its lists: what is chosen in one is chosen in the other. */
export function MapWork({ part, map }: { part: string; map: StoryMap }) {
  const t = useTranslations('authoring.map');
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const [chosen, setChosen] = useState<MapThing | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const dragging = useThingDrag(part, map, chosen);
  const chosenName = chosen ? map[chosen.list][chosen.at]?.name : undefined;
  const choose = (thing: MapThing) => {
    setChosen(thing);
    if (!window.matchMedia(beside).matches) return;
    const fold = fieldId(part, `map.${thing.list}.${thing.at}`);
    requestAnimationFrame(() => document.getElementById(fold)?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <div className={styles.work}>
      <div className={styles.picture}>
        <MapBoard
          map={map}
          chosen={chosen}
          current={current}
          handles={(unit) => (chosen && !isReader ? handlesOf(map, chosen, 44 * unit) : [])}
          onChoose={choose}
          {...dragging}
        />
        <p className={styles.help}>
          {chosenName === undefined
            ? t('helpChoose')
            : t('helpDrag', { name: chosenName || t('unnamed'), list: chosen?.list ?? 'areas' })}
        </p>
      </div>
      <div className={styles.lists}>
        <MapSheet part={part} map={map} />
        {mapLists.map((list) => (
          <MapThings
            key={list}
            {...{ part, map, list, chosen }}
            onChoose={(thing) => {
              setChosen(thing);
              setCurrent(null);
            }}
            onCurrent={setCurrent}
          />
        ))}
      </div>
    </div>
  );
}
