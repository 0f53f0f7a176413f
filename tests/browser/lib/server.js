// A static host with the strictest headers that a page of the default theme has to live with.

import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Serves a built site under its base path, with `404.html` for what is not there; gives its origin. `port` is that
 * of an earlier server, `cache` how long browsers may keep pages; with `bare`, `x.html` leads to `x`, as on some hosts.
 */
export async function serve({ folder, base = '/', port = 0, cache = 'no-cache', bare = false }) {
  const packed = new Map();
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    let status = 200;
    let file = address.startsWith(base) ? path.join(folder, address.slice(base.length)) : '';
    if (bare && /[^/]\.html$/.test(address) && fs.existsSync(file)) {
      response.writeHead(308, { location: address.replace(/\.html$/, '') }).end();
      return;
    }
    if (bare && fs.existsSync(`${file}.html`)) file += '.html';
    if (file.endsWith('/') || file === folder) file = path.join(file, 'index.html');
    if (!file.startsWith(folder) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      status = 404;
      file = path.join(folder, '404.html');
    }
    const headers = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': address.includes('/assets/') ? 'max-age=31536000, immutable' : cache,
    };
    let body = fs.readFileSync(file);
    if (/\bbr\b/.test(request.headers['accept-encoding'] ?? '') && !/image\/(png|jpeg|webp)/.test(headers['content-type'])) {
      // A test may change a file while it is served.
      const key = `${file} ${fs.statSync(file).mtimeMs}`;
      if (!packed.has(key)) packed.set(key, zlib.brotliCompressSync(body));
      body = packed.get(key);
      headers['content-encoding'] = 'br';
    }
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => new Promise((done) => { server.closeAllConnections?.(); server.close(done); }) };
}
