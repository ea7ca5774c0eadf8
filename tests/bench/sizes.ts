/** How large and how often each part measures. `quick` is for a first look: less, and therefore less sure. */
export const sizes = {
  quick: {
    room: { seats: 200, rounds: 20, sustained: { rows: 2, injects: 50 } },
  },
  full: {
    room: { seats: 1_000, rounds: 100, sustained: { rows: 5, injects: 100 } },
  },
};
