'use client';

import { useTranslations } from 'next-intl';
import type { Desk } from '../desk/desk';
import { useOnDesk } from '../desk/desk-context';
import { useMe } from './me-context';
import { othersWriting } from './others-writing';
import { addressOfPart } from './sections';
import { usePartName } from './use-part-name';
import { PlaceLink } from './use-place';
import { useWallClock } from './use-wall-clock';

const partsOf = (desk: Desk) => desk.parts;

/** Who else has written within the last minutes, and in what. */
export function OthersHere() {
  const t = useTranslations('authoring.frame');
  const me = useMe();
  const parts = useOnDesk(partsOf);
  const scenario = useOnDesk((desk) => desk.scenario.id);
  const nameOf = usePartName();
  const now = useWallClock(10_000);
  const others = othersWriting(Object.values(parts), me, now);
  return others.map(({ by, part }) => (
    <span key={by}>
      {t.rich('writesIn', {
        by,
        name: nameOf(part),
        link: (words) => (
          <PlaceLink href={addressOfPart(scenario, part.held.kind, part.held.id, null)}>{words}</PlaceLink>
        ),
      })}
    </span>
  ));
}
