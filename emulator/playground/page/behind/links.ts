import type {MailContent} from '../../command';
import {standInFor} from '../../stand-in';

/** The links of a mail that lead to a Google page imitated here. */
export function linksOf({text, html}: MailContent): readonly string[] {
  // Not by the browser's parser: that would hold the mail's styles against this page's policy.
  const both = `${text}\n${(html ?? '').replace(/&amp;/g, '&')}`;
  const found = both.match(/https:\/\/[^\s<>"']+/g) ?? [];
  const links = found.map(it => it.replace(/[.,;:)\]]+$/, ''));
  return [...new Set(links)].filter(it => standInFor(it, '') !== null);
}
