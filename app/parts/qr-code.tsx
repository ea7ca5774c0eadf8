import { create } from 'qrcode';

export interface QrCodeProps {
  /** What the code says, usually the join address. */
  text: string;
  /** The accessible name. The address itself stands beside the code as text. */
  label: string;
  /** Pixels or a CSS length. */
  size?: number | string;
}

/** A QR code as one path, black on white in both schemes because phones read that best. Not for players' pages. */
export function QrCode({ text, label, size = 200 }: QrCodeProps) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const width = modules.size + quiet * 2;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      style={{ inlineSize: size, blockSize: size, background: '#fff' }}
      shapeRendering="crispEdges"
    >
      <path fill="#000" d={pathOf(modules.data, modules.size, quiet)} />
    </svg>
  );
}

/** Dark modules of one row that touch become one rectangle. */
function pathOf(data: Uint8Array, size: number, quiet: number): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && data[row * size + column]) column += 1;
      if (column > start)
        runs.push(`M${start + quiet} ${row + quiet}h${column - start}v1h-${column - start}z`);
    }
  }
  return runs.join('');
}
