import type { ServerResponse } from 'node:http';

/** Nothing loads from elsewhere, only our own pages frame ours (the rehearsal that visitors watch). Next writes its start data inline, hence `unsafe-inline`. */
const policy = (isDevelopment: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    // A picture that came with an inject is fetched with the seat's token and shown from the page's own memory.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' ws: wss:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

/** Sets the headers that every answer carries. */
export function setSecurityHeaders(response: ServerResponse, isDevelopment: boolean): void {
  response.setHeader('Content-Security-Policy', policy(isDevelopment));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  response.setHeader('Referrer-Policy', 'same-origin');
}
