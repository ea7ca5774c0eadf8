import type { ReplayLine } from '../../exercise/replay';

/** About how many characters are sent at once. */
const chunkLength = 65_536;

/** The lines of a replay as a body that is made as it is read: one JSON object a line. */
export function replayBody(lines: AsyncGenerator<ReplayLine>): ReadableStream<BufferSource> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let chunk = '';
      while (chunk.length < chunkLength) {
        const { value, done } = await lines.next();
        if (done) break;
        chunk += `${JSON.stringify(value)}\n`;
      }
      if (chunk === '') controller.close();
      else controller.enqueue(encoder.encode(chunk));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
