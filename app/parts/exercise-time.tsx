import { formatHours } from './times';

export interface ExerciseTimeProps {
  /** Exercise time: milliseconds since STARTEX without pauses. */
  at: number;
  /** Seconds are for the console only. */
  withSeconds?: boolean;
  /** Leaves out the `T+`, as in tables. */
  bare?: boolean;
}

/** An exercise time as `T+00:28`, kept in its own direction inside right-to-left text. */
export function ExerciseTime({ at, withSeconds = false, bare = false }: ExerciseTimeProps) {
  return (
    <bdi style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {bare ? '' : 'T+'}
      {formatHours(at, withSeconds)}
    </bdi>
  );
}
