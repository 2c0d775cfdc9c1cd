/** What the site and the generated pages of the guide say in a language, apart from the tables of `src/messages`. */
import type {Cause} from '../../src/core/report/causes';
import type {SidebarSentences} from '../../src/messages/sidebar';

/** A set of commands for certificate files. */
export type CommandSet = keyof SidebarSentences['commands'];

/** The causes that begin the pages by cause. */
export type CausePage = Extract<
  Cause,
  'intermediate-missing' | 'smime-off' | 'expired' | 'issuer-expired'
>;

/** The words in which the site frames a page. */
export interface Frame {
  readonly skip: string;
  readonly search: string;
  readonly placeholder: string;
  /** Before the number of what was found. */
  readonly results: string;
  readonly noResults: string;
  readonly unreadable: string;
  readonly pages: string;
  readonly language: string;
}

/** What the pages quote from the sheet and the sidebar. */
export interface Labels {
  readonly details: string;
  readonly log: string;
  readonly attention: string;
}

export interface SiteWords {
  /** In that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly frame: Frame;
  /** How a label that is on the screen is written in Markdown. */
  label(text: string): string;
  readonly messages: {
    readonly title: string;
    /** @param labels - of the screen, as {@link SiteWords.label} writes them */
    intro(labels: Labels): string;
    readonly byCause: string;
    /** @param commands - the page with the commands */
    byCauseIntro(labels: Labels, commands: string): string;
    readonly byCauseHead: readonly [string, string];
    readonly byCode: string;
    readonly byCodeHead: readonly [string, string];
    /** @param letters - such as A–B */
    letterTitle(letters: string): string;
    readonly all: string;
    readonly cause: string;
    readonly todo: string;
  };
  readonly causes: {
    readonly titles: Readonly<Record<CausePage, string>>;
    /** Before a list of codes. */
    readonly messages: string;
    readonly commands: string;
  };
  readonly commands: {
    readonly title: string;
    /** @param keepSecret - the sentence of the sidebar about files with private keys */
    intro(keepSecret: string): string;
    readonly sets: Readonly<Record<CommandSet, string>>;
  };
}
