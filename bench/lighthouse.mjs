// Serves a finished site on this machine and judges five of its pages; see lighthouse.sh.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const site = process.argv[2];
const pages = { front: '', list: 'kurs/', course: 'kurs/mi-grunnkurs/', calendar: 'kalender/', group: 'grupper/torsdagsringen-hamar/' };
const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml',
};
const compress = promisify(brotliCompress);

const server = createServer(async (request, answer) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(site, path.endsWith('/') ? path + 'index.html' : path);
  const bytes = await readFile(file).catch(() => null);
  const ending = bytes ? extname(file) : '.html';
  answer.writeHead(bytes ? 200 : 404, {
    'content-type': types[ending] ?? 'application/octet-stream',
    'content-encoding': 'br',
    // Files under assets/ carry a fingerprint in their name.
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  answer.end(await compress(bytes ?? await readFile(join(site, '404.html'))));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const perfect = (lhr) => Object.values(lhr.categories).every((c) => c.score === 1);
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
let below = false;
// What a page costs is measured on a machine that may be busy: where a first look is not perfect, the middle of three counts.
const judge = async (url) => {
  const looks = [];
  do looks.push((await lighthouse(url, { port: chrome.port, logLevel: 'error' })).lhr);
  while (looks.length < 3 && !perfect(looks[0]));
  const order = (lhr) => Object.values(lhr.categories).reduce((sum, c) => sum + c.score, 0);
  return looks.sort((a, b) => order(a) - order(b))[looks.length >> 1];
};
try {
  for (const [name, path] of Object.entries(pages)) {
    const url = `http://127.0.0.1:${server.address().port}/${path}`;
    const lhr = await judge(url);
    const scores = Object.values(lhr.categories).map((c) => `${c.id} ${Math.round(c.score * 100)}`);
    const bytes = lhr.audits['total-byte-weight'].numericValue;
    console.log(`${name.padEnd(9)} ${scores.join('  ')}  (${(bytes / 1024).toFixed(1)} KB)`);
    for (const category of Object.values(lhr.categories))
      for (const { id, weight } of category.auditRefs) {
        const audit = lhr.audits[id];
        if (weight && audit.score !== null && audit.score < 1) {
          console.log(`          ${category.id}: ${audit.title} ${audit.displayValue ?? ''}`);
          for (const item of audit.details?.items?.slice(0, 4) ?? [])
            console.log('            ' + JSON.stringify(item).slice(0, 300));
        }
      }
    below ||= !perfect(lhr);
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = below ? 1 : 0;
