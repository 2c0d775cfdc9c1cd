import {english} from '../../../src/messages/en';
import {escapeHtml} from '../../../src/messages/html';
import type {InvitationFacts} from '../../../src/core/consent/speech';
import type {Ending, Page} from '../../../src/core/consent/page';

const ENDINGS: readonly Ending[] = [
  'allowed',
  'allowedAlready',
  'somebodyElse',
  'declined',
  'partly',
  'oldLink',
  'startAgain',
  'impossible',
  'storeFull',
  'unreachable',
  'notSetUp',
  'permissionMissing',
  'failed',
  'nothingHere',
];
const facts = {organisation: 'Meridian', contact: 'help@meridian.example'};
const INVITATION: Page = {
  kind: 'invitation',
  facts: {
    ...facts,
    user: 'ada@meridian.example',
    continueTo: 'https://accounts.google.com/o/oauth2/v2/auth?a=1&b=2',
    declineTo: 'https://script.google.com/macros/s/x/exec?decline=d.e',
  },
};
const pages: readonly Page[] = [
  INVITATION,
  ...ENDINGS.map(kind => ({kind, facts})),
];
const html = (page: Page) => english.consent.page(page).html;

/** WCAG 2.2: relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const short = colour.length === 4;
    const [r = 0, g = 0, blue = 0] = [0, 1, 2].map(i => {
      const digits = short
        ? colour.charAt(i + 1).repeat(2)
        : colour.slice(1 + 2 * i, 3 + 2 * i);
      const part = parseInt(digits, 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort();
  return (light + 0.05) / (dark + 0.05);
}

describe('the web app’s pages', () => {
  it('each have a heading of their own, one title, and say in which language they are', () => {
    const headings = pages.map(it => /<h1>(.*?)<\/h1>/.exec(html(it))![1]);
    expect(new Set(headings).size).toBe(pages.length);
    for (const page of pages) {
      expect(html(page)).toMatch(
        /^<!doctype html>\n<html lang="en" dir="ltr">/,
      );
      expect(english.consent.page(page).title).toBe(
        'S/MIME certificate for your mailbox',
      );
    }
  });

  it('name the contact wherever something is left to do', () => {
    for (const page of pages) {
      if (page.kind === 'nothingHere') continue;
      expect(html(page)).toContain(facts.contact);
    }
  });

  it('say who is invited, what it is for, what it covers, and how to withdraw it', () => {
    const text = html(INVITATION);
    for (const part of [
      'ada@meridian.example',
      'Meridian',
      'doesn’t allow reading or sending mail',
      'basic mail settings',
      'https://myaccount.google.com/permissions',
      'href="https://accounts.google.com/o/oauth2/v2/auth?a=1&amp;b=2" target="_blank" rel="noopener noreferrer"',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('have text that can be read on its ground in both schemes', () => {
    const style = html(INVITATION);
    const schemes = [...style.matchAll(/:root\{([^}]*--ground[^}]*)\}/g)];
    expect(schemes).toHaveLength(2);
    for (const [, declarations = ''] of schemes) {
      const colour = (name: string) =>
        new RegExp(`--${name}:(#[0-9a-f]+)`).exec(declarations)![1]!;
      expect(contrast(colour('text'), colour('ground'))).toBeGreaterThan(7);
      expect(contrast(colour('link'), colour('ground'))).toBeGreaterThan(4.5);
      expect(contrast(colour('on'), colour('button'))).toBeGreaterThan(4.5);
    }
  });

  it('hold text from outside as text', () => {
    const evil = '<b onx="y">' + "'&</b>";
    const page: Page = {
      kind: 'invitation',
      facts: {
        ...INVITATION.facts,
        organisation: evil,
        contact: evil,
        user: evil,
      },
    };
    expect(html(page)).not.toContain(evil);
    expect(html(page).split(escapeHtml(evil)).length).toBeGreaterThan(4);
  });

  it('lead to https alone', () => {
    const page = {
      kind: 'invitation',
      facts: {...INVITATION.facts, continueTo: 'javascript:alert(1)'},
    } as Page;
    expect(() => html(page)).toThrow();
  });
});

describe('the invitation', () => {
  const link = 'https://script.google.com/macros/s/A/exec?invite=a.b';
  const FACTS: InvitationFacts = {
    kind: 'first',
    user: 'ada@meridian.example',
    organisation: 'Meridian <Freight>',
    sender: 'Robin Delacroix',
    contact: 'help@meridian.example',
    verify: 'intranet.meridian.example/smime',
    ...english.consent.invitation('Meridian <Freight>'),
    link,
    until: Date.parse('2026-12-22T09:00:00Z'),
    remindAt: Date.parse('2026-11-29T09:00:00Z'),
  };

  it('names organization, sender and contact, three facts, a way to verify it, and when it ends', () => {
    const {body, html} = english.consent.mail(FACTS);
    for (const it of [
      'Meridian <Freight>',
      'ada@meridian.example',
      'until 22 Dec 2026',
      'Your mail isn’t read.',
      'You can say no, now or later.',
      'Nobody asks for your password.',
      'Is this mail real?',
      'intranet.meridian.example/smime',
      'Robin Delacroix',
      'help@meridian.example',
      'a reminder on 29 Nov 2026',
    ]) {
      expect(body).toContain(it);
      expect(html).toContain(escapeHtml(it));
    }
    const leadsTo = [...html.matchAll(/href="([^"]+)"/g)].map(it => it[1]);
    expect(leadsTo).toEqual([link]);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  });

  it('names the contact for users without such a way, and promises no reminder that does not come', () => {
    const {body} = english.consent.mail({...FACTS, verify: '', remindAt: null});
    expect(body).toMatch(/Is this mail real\?\nAsk help@meridian\.example/);
    expect(body).not.toContain('reminder');
  });

  it('has the link wherever the text says so, as text and as HTML', () => {
    const text = 'Dear <you>,\n\n{link}\n\nor {link}';
    const mail = english.consent.mail({...FACTS, subject: 'Hello', text});
    expect(mail.subject).toBe('Hello');
    expect(mail.body).toContain(`Dear <you>,\n\n${link}\n\nor ${link}`);
    expect(mail.html.split(`href="${link}"`)).toHaveLength(3);
    expect(mail.html).toContain('Dear &lt;you&gt;,');
  });

  it('has a text of its own, and says when it is a reminder', () => {
    const own = english.consent.invitation('Meridian');
    const mail = english.consent.mail({...FACTS, ...own, kind: 'reminder'});
    expect(mail.subject).toMatch(/^Reminder: /);
    expect(mail.body).toContain('Meridian');
    expect(mail.body).toContain(link);
    expect(mail.body).not.toContain('{link}');
  });
});
