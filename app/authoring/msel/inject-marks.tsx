'use client';

import { useTranslations } from 'next-intl';
import type { MapMark } from '../../../exercise/story';
import { SelectField } from '../../parts/select-field';
import { useDesk, useWritten } from '../desk/desk-context';
import { ClashChoice } from '../fields/clash-choice';
import rows from '../fields/part-rows.module.css';
import { useField } from '../fields/use-field';
import { addressOf } from '../frame/sections';
import { PlaceLink } from '../frame/use-place';
import { markHandles } from '../map/handles';
import { MapBoard } from '../map/map-board';
import { firstPlace } from '../map/points';
import { writtenMap, writtenMarks } from '../map/written-map';
import { Group } from '../sections/group';
import { MarkRow } from './mark-row';
import styles from './msel.module.css';

/** As many marks as an inject may have. */
const most = 12;

/** The places of the map that an inject is about: chosen, dragged on the picture, or written in numbers. */
export function InjectMarks({ part }: { part: string }) {
  const t = useTranslations('authoring.marks');
  const desk = useDesk();
  const map = writtenMap(useWritten('story')[0]?.value.map);
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, 'marks');
  const marks = writtenMarks(value);
  const put = (next: MapMark[]) => {
    set(next.length === 0 ? undefined : next);
    leave();
  };
  const add = (place: string) => {
    const chosen = map?.places[Number(place)];
    if (!map || place === '') return;
    put([...marks, { at: chosen?.at ?? firstPlace(map, marks.length), label: chosen?.name ?? '' }]);
  };
  return (
    <Group title={t('title')} note={t('count', { count: marks.length })}>
      <div id={id} tabIndex={-1}>
        {map ? (
          <>
            <p className={styles.sentence}>{t('lead')}</p>
            <MapBoard
              map={map}
              marks={marks}
              handles={() => (isReadOnly ? [] : markHandles(marks))}
              onGrab={(handle) => handle}
              onMove={(field, at) => desk.typeField(part, `marks.${field}`, at)}
              onDrop={leave}
            />
          </>
        ) : (
          <p className={styles.sentence}>
            {t.rich('noMap', {
              link: (words) => <PlaceLink href={addressOf(desk.scenario, 'map')}>{words}</PlaceLink>,
            })}{' '}
            {marks.length > 0 ? t('noMapMarks') : null}
          </p>
        )}
        <ol>
          {marks.map((mark, at) => (
            <MarkRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list.
              key={at}
              {...{ part, at, mark, map }}
              onRemove={() => put(marks.filter((_, other) => other !== at))}
            />
          ))}
        </ol>
        {error ? (
          <p className={rows.error} role="alert">
            {error}
          </p>
        ) : null}
        {look ? <p className={rows.none}>{look}</p> : null}
        <ClashChoice part={part} clash={clash?.field === 'marks' ? clash : null} />
        {map && !isReadOnly && marks.length < most ? (
          <SelectField
            label={t('add')}
            placeholder={t('choose')}
            value=""
            options={[
              ...map.places.map(({ name, id: place }, at) => ({ value: String(at), label: name || place })),
              { value: 'elsewhere', label: t('elsewhere') },
            ]}
            onChange={(event) => add(event.currentTarget.value)}
          />
        ) : null}
      </div>
    </Group>
  );
}
