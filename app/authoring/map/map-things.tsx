'use client';

import { useTranslations } from 'next-intl';
import type { StoryMap } from '../../../exercise/story';
import { Button } from '../../parts/button';
import { keyed } from '../../parts/keyed';
import { ClashChoice } from '../fields/clash-choice';
import { useField } from '../fields/use-field';
import { fieldId } from '../frame/sections';
import { freeId } from '../sections/free-id';
import { Group } from '../sections/group';
import type { MapList, MapThing } from './handles';
import { firstOutline, firstPath, firstPlace, middleOf } from './points';
import { AreaFields, LineFields, PlaceFields } from './thing-fields';
import { ThingFold } from './thing-fold';

interface MapThingsProps {
  part: string;
  map: StoryMap;
  list: MapList;
  chosen: MapThing | null;
  onChoose: (thing: MapThing | null) => void;
  /** The handle on the picture whose numbers have the focus. */
  onCurrent: (handle: string | null) => void;
}

const fieldsOf = { areas: AreaFields, lines: LineFields, places: PlaceFields } as const;

/** One list of a map: its entries, each folded under its name, and the button that adds one. */
export function MapThings({ part, map, list, chosen, onChoose, onCurrent }: MapThingsProps) {
  const t = useTranslations('authoring.map');
  const tKinds = useTranslations('parts.map.kinds');
  const { value, set, leave, clash, isReadOnly } = useField(part, `map.${list}`);
  const things: unknown[] = Array.isArray(value) ? value : [];
  const Fields = fieldsOf[list];
  const put = (next: unknown[], then: MapThing | null) => {
    set(next);
    leave();
    onChoose(then);
  };
  const add = () => {
    put([...things, blankThing(list, map)], { list, at: things.length });
    // Its name is what comes next; the fields are drawn by then.
    const name = fieldId(part, `map.${list}.${things.length}.name`);
    requestAnimationFrame(() => document.getElementById(name)?.focus());
  };
  const swap = (at: number, by: -1 | 1) => {
    const next = [...things];
    [next[at], next[at + by]] = [next[at + by], next[at]];
    put(next, { list, at: at + by });
  };
  return (
    <Group title={t(`lists.${list}`)} note={t('count', { count: things.length })}>
      <ClashChoice part={part} clash={clash?.field === `map.${list}` ? clash : null} />
      {keyed<StoryMap[MapList][number]>(map[list], (thing) => thing.id).map(({ key, item }, at) => (
        <ThingFold
          key={key}
          {...{ part, list, at }}
          name={item.name || t('unnamedThing', { kind: tKinds(item.kind) })}
          count={things.length}
          isOpen={chosen?.list === list && chosen.at === at}
          isReadOnly={isReadOnly}
          onToggle={(isOpen) => onChoose(isOpen ? { list, at } : null)}
          onMove={(by) => swap(at, by)}
          onRemove={() =>
            put(
              things.filter((_, other) => other !== at),
              null,
            )
          }
        >
          <Fields part={part} at={at} map={map} onCurrent={onCurrent} />
        </ThingFold>
      ))}
      {isReadOnly ? null : (
        <Button look="line" size="small" onClick={add}>
          {t(`add.${list}`)}
        </Button>
      )}
    </Group>
  );
}

/** A new entry, drawn in the middle of the sheet, from where it is dragged. */
function blankThing(list: MapList, map: StoryMap): unknown {
  const count = map[list].length;
  const ids = map[list].map(({ id }) => id);
  if (list === 'areas') {
    const outline = firstOutline(map, count);
    return { id: freeId('area', ids), name: '', kind: 'land', outline, label: middleOf(outline, map) };
  }
  if (list === 'lines')
    return { id: freeId('line', ids), name: '', kind: 'road', path: firstPath(map, count) };
  return { id: freeId('place', ids), name: '', kind: 'town', at: firstPlace(map, count), side: 'end' };
}
