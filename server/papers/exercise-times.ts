/** Exercise time with its sign, hours, minutes and seconds: 1680000 ms is `0:28:00`. Never rounds up. */
export function formatHours(milliseconds: number): string {
  const total = Math.floor(Math.abs(milliseconds) / 1000);
  const pad = (value: number) => String(value).padStart(2, '0');
  const sign = milliseconds <= -1000 ? '−' : '';
  return `${sign}${Math.floor(total / 3600)}:${pad(Math.floor((total % 3600) / 60))}:${pad(total % 60)}`;
}
