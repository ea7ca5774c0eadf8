/** Minutes and seconds without a leading zero: 252000 ms is `4:12`. An hour or more adds hours: `1:04:12`. */
export function formatMinutes(milliseconds: number): string {
  const total = Math.max(0, Math.round(milliseconds / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = pad(total % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** Hours and minutes of exercise time: 1680000 ms is `00:28`, with seconds `00:28:00`. Never rounds up. */
export function formatHours(milliseconds: number, withSeconds = false): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(total / 3600), Math.floor((total % 3600) / 60)];
  if (withSeconds) parts.push(total % 60);
  return parts.map(pad).join(':');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
