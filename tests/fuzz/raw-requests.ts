import { connect } from 'node:net';

const head = 'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const polling = '/socket.io/?EIO=4&transport=polling';

/** What no HTTP library sends: broken requests, and polls of Socket.IO that make no sense. */
export const rawRequests: string[] = [
  '\0\0\0\0',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET /api/health HTTP/1.1\r\n\r\n',
  `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET /api/health HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(5_000)}\r\n`,
  'GET /api/%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET http://[::1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET //elsewhere//api HTTP/1.1\r\nHost: ]\r\nConnection: close\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'CONNECT elsewhere:443 HTTP/1.1\r\nHost: x\r\n\r\n',
  `${head}Content-Length: -5\r\n\r\n{}`,
  `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  `${head}Content-Length: 99999999999\r\n\r\n{}`,
  `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`,
  `${head}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  `${head}Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}`,
  `GET ${polling}&sid=__proto__ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `GET ${polling}&j=0;alert(1) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `GET /socket.io/?EIO=3&transport=polling HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `GET /socket.io/?transport[]=x&EIO=4 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `POST ${polling} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\n40{`,
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'GET /socket.io/?EIO=4&transport=websocket&sid=x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AQIDBAUGBwgJCgsMDQ4PEC==\r\n\r\n',
];

/** Sends some bytes over a connection of their own, and half-closes it; resolves when the server is done with it. */
export function sendRaw(port: number, bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
      .on('error', () => undefined)
      .resume();
    socket.once('close', () => resolve());
    socket.end(bytes, 'latin1');
  });
}
