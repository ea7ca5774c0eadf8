import styles from './team-glyph.module.css';

/** A team's place in the scenario's order, from 0, or the actor that control plays. */
export type TeamPlace = number | 'control';

export interface TeamGlyphProps {
  place: TeamPlace;
  /** One capital letter. */
  letter: string;
  /** The accessible name. Left out where the name stands beside it as text. */
  name?: string;
  /** Pixels, or a CSS length such as `calc(48 * var(--fs-u))`. */
  size?: number | string;
}

interface Shape {
  path: string;
  /** Baseline and size of the letter, set by eye for each shape. */
  letterY: number;
  letterSize: number;
}

const shapes: Shape[] = [
  { path: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22Z', letterY: 16.6, letterSize: 13 },
  { path: 'M2 2h20v20H2Z', letterY: 16.8, letterSize: 13.5 },
  { path: 'M12 0 24 12 12 24 0 12Z', letterY: 16, letterSize: 11.5 },
  { path: 'M6 1.6h12L24 12l-6 10.4H6L0 12Z', letterY: 16.6, letterSize: 13 },
  { path: 'M12 .6 23 9v14H1V9Z', letterY: 19, letterSize: 12.5 },
];
const shield: Shape = {
  path: 'M1 1h22v11c0 6-5 9.5-11 11.5C6 21.5 1 18 1 12Z',
  letterY: 15.6,
  letterSize: 13,
};

/** A team's letter in its shape; colour comes third. From the sixth team on, the shapes return as outlines. */
export function TeamGlyph({ place, letter, name, size = 24 }: TeamGlyphProps) {
  const index = place === 'control' ? 0 : place % shapes.length;
  const shape = (place === 'control' ? shield : shapes[index]) ?? shield;
  const isOutline = place !== 'control' && place >= shapes.length;
  const colour = place === 'control' ? 'var(--fs-team-control)' : `var(--fs-team-${index + 1})`;
  return (
    <svg
      className={styles.glyph}
      style={{ inlineSize: size, blockSize: size }}
      viewBox="0 0 24 24"
      role={name ? 'img' : undefined}
      aria-label={name}
      aria-hidden={name ? undefined : true}
    >
      {isOutline ? (
        <path
          d={shape.path}
          fill="none"
          stroke={colour}
          strokeWidth="2"
          transform="translate(1.2 1.2) scale(.9)"
        />
      ) : (
        <path d={shape.path} fill={colour} />
      )}
      <text
        x="12"
        y={shape.letterY}
        fontSize={shape.letterSize}
        fill={isOutline ? colour : 'var(--fs-on-team)'}
      >
        {letter}
      </text>
    </svg>
  );
}

/** The glyph with the team's name beside it. */
export function TeamPlate({ place, letter, name, size }: TeamGlyphProps & { name: string }) {
  return (
    <span className={styles.plate}>
      <TeamGlyph place={place} letter={letter} size={size} />
      <span>{name}</span>
    </span>
  );
}
