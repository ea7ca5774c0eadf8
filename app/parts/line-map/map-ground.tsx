import type { MapPoint, StoryMap } from '../../../exercise/story';
import { keyed } from '../keyed';
import styles from './line-map.module.css';
import { placeLabel } from './place-label';

/** Points as an outline or a path of a drawing has them. */
export const pointsOf = (points: readonly MapPoint[]) => points.map((point) => point.join(',')).join(' ');

const withKeys = <T extends { id: string }>(list: T[]) => keyed(list, ({ id }) => id);

/** What a map shows, without marks: land and water, lines, names, places, in the order in which they are drawn. */
export function MapGround({ map }: { map: StoryMap }) {
  const [areas, lines, places] = [withKeys(map.areas), withKeys(map.lines), withKeys(map.places)];
  return (
    <>
      {areas.map(({ key, item: { kind, outline } }) => (
        <polygon key={key} className={styles[kind]} points={pointsOf(outline)} />
      ))}
      {lines.map(({ key, item: { kind, path } }) => (
        <polyline key={key} className={styles[kind]} points={pointsOf(path)} />
      ))}
      {areas.map(({ key, item: { name, label } }) => (
        <text key={key} className={styles.areaName} x={label[0]} y={label[1]} textAnchor="middle">
          {name}
        </text>
      ))}
      {lines.map(({ key, item: { name, label } }) =>
        label ? (
          <text key={key} className={styles.lineName} x={label[0]} y={label[1]} textAnchor="middle">
            {name}
          </text>
        ) : null,
      )}
      {places.map(({ key, item }) => (
        <Place key={key} place={item} />
      ))}
    </>
  );
}

function Place({ place }: { place: StoryMap['places'][number] }) {
  const [x, y] = place.at;
  const isBig = place.kind === 'capital' || place.kind === 'port';
  return (
    <g>
      {isBig ? (
        <rect className={styles.place} x={x - 6} y={y - 6} width={12} height={12} />
      ) : (
        <circle className={styles.place} cx={x} cy={y} r={5} />
      )}
      <text className={styles.placeName} {...placeLabel(place)}>
        {place.name}
      </text>
    </g>
  );
}
