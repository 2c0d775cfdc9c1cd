/**
 * The web app, where users open their invitations and where Google sends them back to. It runs as the person who deployed
 * it, for visitors who have no access to the spreadsheet: so it uses script properties, the script's lock and HTTP, and
 * nothing else.
 */
import {
  languageOfVisit,
  visit,
  type Query,
  type VisitPorts,
} from '../core/consent/visit';
import type {Page} from '../core/consent/page';
import {HiddenValues} from '../core/google/hidden-values';
import {faultOf} from '../core/base/fault';
import {firstOffered, languageOf} from '../messages';
import {accountLocale} from './account-locale';
import {consentStore} from './consent-store';
import {mayConnect} from './permissions';
import {wire} from './wire';

/** The page for a visit. Never throws. */
export function showPage(
  event: {readonly parameter?: Query} | undefined,
): GoogleAppsScript.HTML.HtmlOutput {
  const {page, locale} = shown(event?.parameter ?? {});
  const {title, html} = languageOf(locale).consent.page(page);
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}

/** Apps Script names visitors of the deployer's own domain; the deployer may open any link. */
function visitor(): string {
  try {
    const active = Session.getActiveUser().getEmail().toLowerCase();
    const deployer = Session.getEffectiveUser().getEmail().toLowerCase();
    return active === deployer ? '' : active;
  } catch {
    // The deployer has withheld the permission to see addresses; Google's answer still shows who consented.
    return '';
  }
}

/** Failures are reported in the admin's log by kind and place; a visitor gets a page nevertheless. */
function shown(query: Query): {readonly page: Page; readonly locale: string} {
  let locale = '';
  try {
    const consent = consentStore();
    const wanted = languageOfVisit(consent, query);
    locale = firstOffered([wanted, accountLocale()])?.lang ?? consent.locale();
    const ports: VisitPorts = {
      consent,
      mayConnect,
      wire: wire(new HiddenValues()),
      now: () => Date.now(),
      sleep: ms => Utilities.sleep(ms),
      random: () => Math.random(),
      visitor: visitor(),
    };
    return {page: visit(ports, query), locale};
  } catch (error) {
    console.error(faultOf(error));
    const facts = {organisation: '', contact: ''};
    return {page: {kind: 'failed', facts}, locale};
  }
}
