/** How large and how often each part measures. `quick` is for a first look: less, and therefore less sure. */
export const sizes = {
  quick: {
    console: { injects: 500, seats: 60, events: 5_000, rounds: 5 },
    debrief: { rooms: [{ injects: 500, seats: 60, events: 5_000, aimMs: 2_000 }] },
    'replay-jump': { injects: 500, seats: 60, events: 10_000, jumps: 60 },
    search: { rounds: 20 },
    room: { seats: 200, rounds: 20, sustained: { rows: 2, injects: 30 } },
    exercises: { exercises: 15, seats: 10, inTurn: 2, atOnce: 5 },
    decisions: { seats: 100, rounds: 2 },
    log: { lengths: [100, 10_000], warm: [100], commands: 40, catchUps: 40, restarts: 1 },
    joining: { seats: 50, rounds: 2, events: 500 },
    processes: { seats: 200, rounds: 20 },
    replay: { replays: 2 },
  },
  full: {
    console: { injects: 500, seats: 60, events: 5_000, rounds: 20 },
    debrief: {
      rooms: [
        { injects: 500, seats: 60, events: 5_000, aimMs: 2_000 },
        { injects: 500, seats: 400, events: 50_000, aimMs: 5_000 },
      ],
    },
    'replay-jump': { injects: 500, seats: 60, events: 10_000, jumps: 200 },
    search: { rounds: 200 },
    room: { seats: 1_000, rounds: 100, sustained: { rows: 5, injects: 100 } },
    exercises: { exercises: 100, seats: 10, inTurn: 5, atOnce: 20 },
    decisions: { seats: 1_000, rounds: 3 },
    log: {
      lengths: [100, 1_000, 10_000, 100_000],
      warm: [100, 1_000, 100, 1_000],
      commands: 150,
      catchUps: 100,
      restarts: 3,
    },
    joining: { seats: 200, rounds: 7, events: 500 },
    processes: { seats: 1_000, rounds: 100 },
    replay: { replays: 10 },
  },
};
