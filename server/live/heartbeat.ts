/** How a device that died is noticed, in milliseconds: it is asked every `pingInterval` and has `pingTimeout` to answer. */
export const heartbeat = { pingInterval: 8_000, pingTimeout: 8_000 } as const;
