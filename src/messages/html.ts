/**
 * HTML for mails: text stays text, layout is by tables, and every style is inline, since mail programs drop style sheets. The one
 * style sheet is an extra for those that keep it and are dark.
 */

import {directionOf} from './direction';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows it as it is, between tags as well as in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, it => ESCAPES[it]!);
}

/** The kind of a text; each has a color, which also works in clients that invert colors. */
export type Tone = 'text' | 'quiet' | 'good' | 'warn' | 'bad';

const COLOURS: Readonly<Record<Tone | 'link', readonly [string, string]>> = {
  text: ['#1f1f1f', '#e3e3e3'],
  quiet: ['#50555a', '#bdc1c6'],
  good: ['#146c2e', '#81c995'],
  warn: ['#8a5000', '#fdd663'],
  bad: ['#b3261e', '#f6aea9'],
  link: ['#0b57d0', '#a8c7fa'],
};

const coloured = (name: keyof typeof COLOURS, style = '') =>
  `class="${name}" style="color:${COLOURS[name][0]}${style && `;${style}`}"`;

const DARK = [
  'body,.page{background:#1b1c1d!important}',
  '.card{background:#242627!important;border-color:#3f4244!important}',
  '.foot,.box{background:#2d2f31!important}',
  '.line{border-color:#3f4244!important}',
  '.press{background:#a8c7fa!important;color:#062e6f!important}',
  ...Object.entries(COLOURS).map(
    ([name, [, dark]]) => `.${name}{color:${dark}!important}`,
  ),
].join('');

const FONT =
  "font-family:'Google Sans Text',Roboto,'Segoe UI',Arial,system-ui,sans-serif";

/**
 * A paragraph.
 *
 * @param text - plain text
 * @param within - the direction of the mail, around text that may be in another language than the mail
 */
export function paragraph(
  text: string,
  tone: Tone = 'text',
  within: 'ltr' | 'rtl' | null = null,
): string {
  const own = within && directionOf(text);
  const dir = own && own !== within ? ` dir="${own}"` : '';
  return `<p${dir} ${coloured(tone, 'margin:0 0 12px')}>${escapeHtml(text)}</p>`;
}

/** The mail's headline. @param text - plain text */
export function title(text: string): string {
  return `<h1 ${coloured('text', 'font-size:22px;line-height:28px;font-weight:500;margin:0 0 16px')}>${escapeHtml(text)}</h1>`;
}

/** @param text - plain text */
export function heading(text: string): string {
  return `<h2 ${coloured('text', 'font-size:16px;line-height:24px;font-weight:500;margin:24px 0 4px')}>${escapeHtml(text)}</h2>`;
}

/** The main action of the mail, as a button. @param address - `https:`; anything else is shown as text without a link */
export function button(address: string, text: string): string {
  if (!isHttps(address)) return paragraph(`${text}: ${address}`);
  return `<p style="margin:20px 0"><a class="press" href="${escapeHtml(address)}" style="display:inline-block;padding:10px 24px;border-radius:20px;background:#0b57d0;color:#ffffff;font-weight:500;text-decoration:none">${escapeHtml(text)}</a></p>`;
}

/** A link within a line. @param address - `https:`; anything else leaves the text alone */
export function link(address: string, text: string): string {
  return isHttps(address)
    ? `<a href="${escapeHtml(address)}" ${coloured('link')}>${escapeHtml(text)}</a>`
    : escapeHtml(text);
}

/** A line of a list: its subject, and its details below. */
export interface ListLine {
  /** Where it is, as HTML; empty for nowhere. */
  readonly at: string;
  readonly text: string;
  readonly says: string;
  /** A word in front that labels it; empty if there is none. */
  readonly mark?: string;
}

/** A list as a table of two columns, with room between them. */
export function list(lines: readonly ListLine[]): string {
  if (lines.length === 0) return '';
  const cell = 'vertical-align:top;padding:4px 0';
  const rows = lines.map(({at, text, says, mark = ''}) =>
    [
      `<tr><td ${coloured('quiet', `${cell};white-space:nowrap`)}>${at}</td>`,
      // A column of its own, since padding would have to know the direction.
      '<td width="12" style="font-size:0">&nbsp;</td>',
      `<td ${coloured('text', `${cell};word-break:break-word`)}>`,
      mark && `<b>${escapeHtml(mark)}</b> · `,
      escapeHtml(text),
      says && `<div ${coloured('quiet')}>${escapeHtml(says)}</div>`,
      '</td></tr>',
    ].join(''),
  );
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0">${rows.join('\n')}</table>`;
}

/** A number and what it counts. */
export interface Figure {
  readonly number: string;
  readonly label: string;
  readonly tone: Tone;
}

/** Some numbers side by side. */
export function figures(all: readonly Figure[]): string {
  const cells = all.map(
    ({number, label, tone}) =>
      `<td width="${Math.floor(100 / all.length)}%" style="vertical-align:top;padding:0 4px 12px"><div ${coloured(tone, 'font-size:22px;line-height:28px;font-weight:500')}>${escapeHtml(number)}</div><div ${coloured('quiet', 'font-size:13px')}>${escapeHtml(label)}</div></td>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${cells.join('')}</tr></table>`;
}

/** A bar, filled in proportion to a part of a whole; empty if the whole is 0. */
export function bar(part: number, whole: number): string {
  if (whole <= 0) return '';
  const filled = Math.round((Math.min(part, whole) / whole) * 100);
  const piece = (width: number, colour: string) =>
    width > 0
      ? `<td width="${width}%" height="6" style="background:${colour};font-size:0;line-height:6px">&nbsp;</td>`
      : '';
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px"><tr>${piece(filled, '#1e8e3e')}${piece(100 - filled, '#80868b')}</tr></table>`;
}

/** A part that is set off from the rest. @param parts - HTML */
export function box(parts: readonly string[]): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:20px 0"><tr><td class="box" style="background:#eef2f9;border-radius:8px;padding:0 16px 4px">${parts.join('\n')}</td></tr></table>`;
}

/** A line between two parts. */
export const RULE =
  '<div class="line" style="border-top:1px solid #dde1e6;margin:16px 0;font-size:0;line-height:0">&nbsp;</div>';

/** The language of a mail: BCP 47, and where its lines begin. */
export interface MailLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * A complete mail around some parts, in one column of at most 600 pixels.
 *
 * @param language - of its text
 * @param parts - HTML
 * @param foot - HTML of the footer: why the mail was sent, and how to change that
 */
export function mailPage(
  {lang, dir}: MailLanguage,
  parts: readonly string[],
  foot: readonly string[] = [],
): string {
  const start = dir === 'rtl' ? 'right' : 'left';
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>@media (prefers-color-scheme:dark){${DARK}}</style></head>`,
    `<body style="margin:0;padding:0">`,
    `<table class="page" role="presentation" dir="${dir}" lang="${lang}" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f6"><tr><td align="center" style="padding:16px 8px">`,
    '<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border:1px solid #dde1e6;border-radius:12px">',
    `<tr><td align="${start}" style="padding:24px 24px 16px;${FONT};font-size:14px;line-height:20px">`,
    ...parts,
    '</td></tr>',
    ...(foot.length > 0
      ? [
          `<tr><td class="foot" align="${start}" style="background:#f8fafd;padding:16px 24px 4px;border-radius:0 0 12px 12px;${FONT};font-size:12px;line-height:18px">`,
          ...foot,
          '</td></tr>',
        ]
      : []),
    '</table></td></tr></table></body></html>',
  ].join('\n');
}

function isHttps(address: string): boolean {
  return /^https:\/\//.test(address);
}
