'use client';

import { useTranslations } from 'next-intl';
import type { StoryMap } from '../../../exercise/story';
import { Button } from '../../parts/button';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { PartChoice } from '../fields/part-choice';
import { PartText } from '../fields/part-text';
import styles from '../sections/sections.module.css';
import { PointField } from './point-field';
import { middleOf } from './points';
import { PointsField } from './points-field';

interface ThingFieldsProps {
  part: string;
  /** The place in its list. */
  at: number;
  map: StoryMap;
  onCurrent: (handle: string | null) => void;
}

const areaKinds = ['land', 'highland', 'neighbour', 'lake'] as const;
const lineKinds = ['coast', 'river', 'road', 'border'] as const;
const placeKinds = ['capital', 'town', 'port', 'crossing'] as const;
const sides = ['start', 'end', 'above', 'below'] as const;

function NameAndKind(props: {
  part: string;
  field: string;
  kinds: readonly (keyof KindWords)[];
  hint?: string;
}) {
  const { part, field, kinds, hint } = props;
  const t = useTranslations('authoring.map');
  const tKinds = useTranslations('parts.map.kinds');
  return (
    <div className={styles.pair}>
      <PartText part={part} field={`${field}.name`} label={t('name')} hint={hint} maxLength={60} />
      <PartChoice
        part={part}
        field={`${field}.kind`}
        label={t('kind')}
        options={kinds.map((kind) => ({ value: kind, label: tKinds(kind) }))}
      />
    </div>
  );
}

type KindWords = Record<
  (typeof areaKinds)[number] | (typeof lineKinds)[number] | (typeof placeKinds)[number],
  string
>;

/** An area: its name, what it is, its outline, and where its name stands. */
export function AreaFields({ part, at, map, onCurrent }: ThingFieldsProps) {
  const t = useTranslations('authoring.map');
  const field = `map.areas.${at}`;
  return (
    <>
      <NameAndKind part={part} field={field} kinds={areaKinds} />
      <PointField part={part} field={`${field}.label`} label={t('nameAt')} sheet={map} />
      <PointsField part={part} field={`${field}.outline`} sheet={map} isClosed onCurrent={onCurrent} />
    </>
  );
}

/** A line: the same, but that it needs no name, and that its name need not be drawn. */
export function LineFields({ part, at, map, onCurrent }: ThingFieldsProps) {
  const t = useTranslations('authoring.map');
  const desk = useDesk();
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const field = `map.lines.${at}`;
  const line = map.lines[at];
  const write = (label: unknown) => {
    desk.typeField(part, `${field}.label`, label);
    desk.leave(part);
  };
  return (
    <>
      <NameAndKind part={part} field={field} kinds={lineKinds} hint={t('lineNameHint')} />
      {line?.label ? (
        <>
          <PointField part={part} field={`${field}.label`} label={t('nameAt')} sheet={map} />
          {isReader ? null : (
            <Button look="text" onClick={() => write(undefined)}>
              {t('hideName')}
            </Button>
          )}
        </>
      ) : line?.name && !isReader ? (
        <Button look="text" onClick={() => write(middleOf(line.path, map))}>
          {t('showName')}
        </Button>
      ) : null}
      <PointsField part={part} field={`${field}.path`} sheet={map} isClosed={false} onCurrent={onCurrent} />
    </>
  );
}

/** A place: its name and on which side it stands, what it is, where it lies, and what is said of it in the list. */
export function PlaceFields({ part, at, map }: ThingFieldsProps) {
  const t = useTranslations('authoring.map');
  const field = `map.places.${at}`;
  return (
    <>
      <NameAndKind part={part} field={field} kinds={placeKinds} />
      <PointField part={part} field={`${field}.at`} label={t('at')} sheet={map} />
      <PartChoice
        part={part}
        field={`${field}.side`}
        label={t('side')}
        options={sides.map((side) => ({ value: side, label: t(`sides.${side}`) }))}
      />
      <PartText
        part={part}
        field={`${field}.note`}
        label={t('note')}
        hint={t('noteHint')}
        maxLength={240}
        isOptional
      />
    </>
  );
}
