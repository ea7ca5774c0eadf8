import { writeSync } from 'node:fs';
import { type DirectLine, isClear } from './direct-line';

/** How many of the bytes the system takes. None when its buffer is full or the connection broke: the stock way tells. */
function takenBySystem({ descriptor }: DirectLine, bytes: Buffer): number {
  try {
    return writeSync(descriptor as number, bytes);
  } catch {
    return 0;
  }
}

/** Frames that wait for the end of this moment, by connection, in the order in which they were written. */
const held = new Map<DirectLine['tcp'], { line: DirectLine; frames: Buffer[] }>();

/**
 * Holds what is written to a clear line until everything that follows in this moment is there, so that it goes in one
 * write: a seat's own event and the answer to its command, for which the system would ask twice as much. Meanwhile the
 * stream in front of the connection is corked: what others write to it stays behind what is held here.
 */
export function hold(line: DirectLine): void {
  const { tcp } = line;
  if (held.has(tcp) || !isClear(line)) return;
  if (held.size === 0) process.nextTick(letGo);
  held.set(tcp, { line, frames: [] });
  tcp.cork();
}

/** Takes a frame for a connection that is held; false for any other. */
function holdBack({ tcp }: DirectLine, frame: Buffer): boolean {
  if (held.size === 0) return false;
  const waiting = held.get(tcp);
  waiting?.frames.push(frame);
  return waiting !== undefined;
}

/**
 * Writes a frame to an idle line, where it can without the stream in front of the connection, whose books cost some
 * microseconds for each seat. Node's sockets never block: what the system does not take waits in the stream, in order.
 */
export function writeTo(line: DirectLine, frame: Buffer): void {
  if (holdBack(line, frame)) return;
  const { tcp } = line;
  const taken = isClear(line) ? takenBySystem(line, frame) : 0;
  if (taken < frame.length) tcp.write(taken === 0 ? frame : frame.subarray(taken));
}

/** Runs when the work of this moment is done, before the next message is read. */
function letGo(): void {
  const all = [...held.values()];
  held.clear();
  for (const { line, frames } of all)
    writeHeld(line, frames.length === 1 ? frames[0] : Buffer.concat(frames));
}

function writeHeld(line: DirectLine, bytes: Buffer = Buffer.of()): void {
  const { tcp } = line;
  const isFirst = tcp.writableLength === 0;
  // One that was ended or destroyed in this moment takes nothing more.
  const taken = tcp.writable ? takenBySystem(line, bytes) : bytes.length;
  // What the system leaves can wait in the stream, unless others wrote to it: the device connects anew and catches up.
  if (taken < bytes.length && isFirst) tcp.write(bytes.subarray(taken));
  if (taken < bytes.length && !isFirst) tcp.destroy();
  tcp.uncork();
}
