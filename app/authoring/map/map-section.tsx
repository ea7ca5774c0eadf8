'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { useDesk, useOnDesk, useWritten } from '../desk/desk-context';
import { ClashChoice } from '../fields/clash-choice';
import { useField } from '../fields/use-field';
import { PartPasts } from '../history/part-pasts';
import { PartStanding } from '../sections/part-standing';
import styles from '../sections/sections.module.css';
import { MapWork } from './map-work';
import { blankMap, writtenMap } from './written-map';

/** The map of the scenario: a picture of what is written, and beside it its areas, lines and places to write. */
export function MapSection() {
  const t = useTranslations('authoring.map');
  const desk = useDesk();
  const story = useWritten('story')[0];
  const part = story?.id ?? '';
  const { id, clash } = useField(part, 'map');
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  if (!story) return null;
  const map = writtenMap(story.value.map);
  const make = () => {
    desk.typeField(part, 'map', blankMap);
    desk.leave(part);
  };
  return (
    <>
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <PartStanding id={part} onLetGo={() => undefined} />
      <div id={id} tabIndex={-1}>
        <ClashChoice part={part} clash={clash?.field === 'map' ? clash : null} />
        {map ? (
          <MapWork part={part} map={map} />
        ) : (
          <EmptyState
            title={t('none')}
            action={
              isReader ? null : (
                <Button look="line" onClick={make}>
                  {t('make')}
                </Button>
              )
            }
          >
            {t('noneNote')}
          </EmptyState>
        )}
      </div>
      <PartPasts part={part} />
    </>
  );
}
