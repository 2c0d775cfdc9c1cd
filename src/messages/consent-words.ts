/** The texts about consent that a language provides: short words, the mail, and the web app's pages. */
import type {ConsentState} from '../core/door/contract';
import type {Page} from '../core/consent/page';
import type {ConsentSpeech, ConsentViewerSpeech} from '../core/consent/speech';
import type {ConsentColumn} from '../core/consent/table';
import type {ConsentReason} from '../core/access/consent-state';

/** A page of the web app. */
export interface WebPage {
  readonly title: string;
  readonly html: string;
}

export interface ConsentWords extends Pick<
  ConsentSpeech,
  'action' | 'invitation' | 'mail'
> {
  readonly states: Readonly<Record<ConsentState, string>>;
  readonly reasons: Readonly<Record<ConsentReason, string>>;
  readonly columns: Readonly<
    Record<ConsentColumn, {readonly header: string; readonly note: string}>
  >;
  readonly notes: Readonly<
    Record<Parameters<ConsentViewerSpeech['note']>[0], string>
  >;
  /** Everything in the page's facts is text. */
  page(page: Page): WebPage;
}
