/** HTML for mails: text stays text, and every style is inline, since mail programs drop style sheets. */

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

/** A paragraph. @param text - plain text */
export function paragraph(text: string): string {
  return `<p style="margin:0 0 12px">${escapeHtml(text)}</p>`;
}

/** @param text - plain text */
export function heading(text: string): string {
  return `<h2 style="font-size:16px;margin:24px 0 8px">${escapeHtml(text)}</h2>`;
}

/** A link. @param address - `https:`; anything else is shown as text and leads nowhere */
export function link(address: string, text: string): string {
  if (!/^https:\/\//.test(address)) return paragraph(`${text}: ${address}`);
  return `<p style="margin:24px 0 12px"><a href="${escapeHtml(address)}" style="color:#0b57d0">${escapeHtml(text)}</a></p>`;
}

/** A table. @param head - plain texts, as the cells */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cell = (tag: 'th' | 'td', style: string) => (text: string) =>
    `<${tag} style="text-align:left;vertical-align:top;padding:4px 16px 4px 0;${style}">${escapeHtml(text)}</${tag}>`;
  const line = (cells: readonly string[], tag: 'th' | 'td', style: string) =>
    `<tr>${cells.map(cell(tag, style)).join('')}</tr>`;
  return [
    '<table style="border-collapse:collapse;font-size:14px">',
    line(head, 'th', 'border-bottom:1px solid #747775'),
    ...rows.map(it => line(it, 'td', 'border-bottom:1px solid #e1e3e1')),
    '</table>',
  ].join('\n');
}

/** The body of a mail around some parts. */
export function mailBody(parts: readonly string[]): string {
  return [
    '<div style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.5;color:#1f1f1f">',
    ...parts,
    '</div>',
  ].join('\n');
}
