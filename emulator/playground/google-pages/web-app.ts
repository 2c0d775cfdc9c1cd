/** The page that Apps Script puts around a web app: script.google.com with the script's own page in a frame of another origin. */
import type {WebPage} from '../../workspace';
import {escaped} from '../site';

/** The settings that the page receives. */
export interface WebAppSettings {
  /** Origin of the frame. */
  readonly content: string;
  /** The address for its calls. */
  readonly run: string;
}

/**
 * As Apps Script frames the web app of a bound script: only that of a standalone script may navigate the whole tab
 * [guides/html/restrictions].
 */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals ' +
  'allow-popups-to-escape-sandbox';

/**
 * @param src - where the script's page is
 * @param account - the account signed in to the browser; null if there is none
 */
export function webAppPage(
  {title, metaTags}: Omit<WebPage, 'html'>,
  src: string,
  account: string | null,
  settings: WebAppSettings,
): string {
  const tags = metaTags.map(
    ({name, content}) =>
      `<meta name="${escaped(name)}" content="${escaped(content)}">\n`,
  );
  // The program precedes the frame, not deferred: the frame may call immediately.
  return outerPage(
    title,
    account,
    `${tags.join('')}<meta name="playground" content="${escaped(JSON.stringify(settings))}">
<script src="/page.js"></script>`,
    `<iframe title="${escaped(title)}" sandbox="${SANDBOX}" referrerpolicy="no-referrer" src="${escaped(src)}"></iframe>`,
  );
}

/** Apps Script's page if it refuses, or if the script throws. */
export function webAppErrorPage(error: string, account: string | null): string {
  return outerPage(
    'Error',
    account,
    '',
    `<main><h1>Error</h1><p>${escaped(error)}</p></main>`,
  );
}

function outerPage(
  title: string,
  account: string | null,
  head: string,
  body: string,
): string {
  const who = account === null ? 'not signed in' : `signed in as ${account}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/page.css">
${head}
</head>
<body class="web-app">
<p class="bar">Playground. Stands in for <strong>script.google.com</strong>; ${escaped(who)}.</p>
${body}
</body>
</html>
`;
}
