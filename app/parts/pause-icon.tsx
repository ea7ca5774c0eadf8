/** Two strokes, as on every pause link and held clock. Always beside a word. */
export function PauseIcon({ size = 16 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M8 4v16M16 4v16" strokeLinecap="round" />
    </svg>
  );
}
