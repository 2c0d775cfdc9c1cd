import type {Notice} from '../core/door/contract';
import {CopyButton} from './copy-button';
import {Copyable} from './copyable';
import {say} from './words';
import {FromScript} from './from-script';

const CONSOLE = 'https://admin.google.com/ac/owl/domainwidedelegation';

/**
 * The delegation entry for a super admin: part by part, all at once for someone who cannot see this page, and the page of
 * the Admin console.
 *
 * @param props.copy - client ID and scopes; the client ID is left out if it is unknown
 * @param props.isNext - whether it is the next step on the page
 */
export function DelegationEntry(props: {
  copy: NonNullable<Notice['copy']>;
  isNext?: boolean;
}) {
  const t = say.delegation;
  const {copy, isNext = false} = props;
  const lines = copy.map(({label, text}) => `${label}: ${text}`).join('\n');
  return (
    <>
      {copy.map(({label, text}) => (
        <div class="field" key={label}>
          <span class="label">
            <FromScript text={label} />
          </span>
          <Copyable label={label} text={text} />
        </div>
      ))}
      <a
        class={isNext ? 'primary' : undefined}
        href={CONSOLE}
        target="_blank"
        rel="noopener"
      >
        {t.open}
      </a>
      <p class="quiet">{t.how}</p>
      <CopyButton label={t.copyAll} text={t.message(lines, CONSOLE)} />
      <p class="quiet">{t.copyAllHint}</p>
    </>
  );
}
