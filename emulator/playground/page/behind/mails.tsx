/** The mail that the script has sent, each to be looked at as it was sent. */
import {signal} from '@preact/signals';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {MailContent} from '../../command';
import type {MailView, ScriptView} from '../../script-view';
import {quietly, sidebarOrigin} from '../link';
import {instant} from './instant';
import {linksOf} from './links';
import {OpenAs} from './open-as';
import {TablePart} from './part';

const open = signal<MailView | null>(null);

export function Mails(props: {of: ScriptView; accounts: readonly string[]}) {
  const {of, accounts} = props;
  return (
    <>
      <TablePart
        id="mails"
        title="Mail from the script, newest first"
        columns={['Sent (UTC)', 'To', 'Subject']}
      >
        {of.mails.map(mail => (
          <tr key={mail.number}>
            <td>{instant(mail.at)}</td>
            <td title={mail.to}>{mail.to}</td>
            <td>
              <button
                type="button"
                class="plain"
                title={mail.subject}
                onClick={() => {
                  open.value = mail;
                }}
              >
                {mail.subject || '(no subject)'}
              </button>
            </td>
          </tr>
        ))}
        {of.mails.length === 0 && (
          <tr class="quiet">
            <td colSpan={3}>none</td>
          </tr>
        )}
      </TablePart>
      {open.value && (
        <MailDialog
          key={open.value.number}
          of={open.value}
          accounts={accounts}
        />
      )}
    </>
  );
}

function MailDialog(props: {of: MailView; accounts: readonly string[]}) {
  const {of, accounts} = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [content, setContent] = useState<MailContent | null>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void quietly({do: 'mail', number: of.number}).then(reply => {
      if (reply.ok) setContent(reply.value as MailContent);
      else open.value = null;
    });
  }, [of.number]);
  const links = content ? linksOf(content) : [];
  return (
    <dialog
      ref={dialog}
      class="mail"
      aria-labelledby="mail-subject"
      onClose={() => {
        open.value = null;
      }}
    >
      <h2 id="mail-subject">{of.subject || '(no subject)'}</h2>
      <p class="quiet">
        {instant(of.at)} UTC, from {of.from} to {of.to}
      </p>
      {links.length > 0 && (
        <OpenAs addresses={links} accounts={accounts} likely={of.to} />
      )}
      <div class="bodies">
        {content?.html !== null && content !== null && (
          <section aria-labelledby="mail-html">
            <h3 id="mail-html">HTML</h3>
            <iframe
              title="HTML of the mail"
              sandbox=""
              src={`${sidebarOrigin}/mail/${of.number}`}
            />
          </section>
        )}
        <section aria-labelledby="mail-text">
          <h3 id="mail-text">Text</h3>
          <pre tabIndex={0}>{content?.text}</pre>
        </section>
      </div>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
