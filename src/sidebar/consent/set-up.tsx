import {clientFileFault, takeClientFile} from './client-file';
import {signal} from '@preact/signals';
import type {ComponentChildren} from 'preact';
import type {Consent} from '../../core/door/contract';
import {Button} from '../button';
import {Copyable} from '../copyable';
import {TextField} from '../fields';
import {FileField} from '../file-field';
import {Icon} from '../icons';
import {PasswordField} from '../password-field';
import {Save} from '../save';
import {InvitationPreview} from './invitation-preview';
import {say} from '../words';
import {
  changed,
  discard,
  edit,
  forgetSecret,
  saveConsent,
  secret,
  wrongs,
  type ConsentDraft,
} from './form';

type Step = keyof typeof say.consentSetUp.steps;

/** True while the person is asked whether the client's secret is to be forgotten. */
export const asksToForget = signal(false);

/** The steps in Google's consoles and the values to enter here, in order. */
export function SetUp({fields, of}: {fields: ConsentDraft; of: Consent}) {
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void saveConsent(fields);
      }}
    >
      <Deploy fields={fields} done={of.settings.webApp !== ''} />
      <Client of={of} />
      <Entered fields={fields} of={of} />
      <Invitation fields={fields} of={of.settings} />
      <Save
        by={saveConsent}
        changed={changed.value}
        off={Object.values(wrongs.value).some(it => it !== '')}
        onDiscard={discard}
      />
    </form>
  );
}

function Deploy({fields, done}: {fields: ConsentDraft; done: boolean}) {
  const t = say.consentSetUp;
  return (
    <OneStep step="deploy" done={done}>
      <Instructions of={t.deploy} />
      <TextField
        label={t.webApp}
        hint={t.webAppHint}
        wrong={wrongs.value.webApp}
        value={fields.webApp}
        onType={webApp => edit({webApp})}
      />
    </OneStep>
  );
}

/** Whether there is a client is known only from its id. */
function Client({of}: {of: Consent}) {
  const t = say.consentSetUp;
  const {redirectUri, scopes, settings} = of;
  return (
    <OneStep step="client" done={settings.clientId !== ''}>
      {redirectUri === '' ? (
        <p>{t.first}</p>
      ) : (
        <>
          <Instructions of={t.client} />
          <Named label={t.scopes} text={scopes.join('\n')} block />
          <Named label={t.redirectUri} text={redirectUri} />
        </>
      )}
    </OneStep>
  );
}

function Entered({fields, of}: {fields: ConsentDraft; of: Consent}) {
  const t = say.consentSetUp;
  const {hasSecret, settings} = of;
  return (
    <OneStep step="secret" done={settings.clientId !== '' && hasSecret}>
      <ClientFileField />
      <TextField
        label={t.clientId}
        hint={t.clientIdHint}
        value={fields.clientId}
        onType={clientId => edit({clientId})}
      />
      <PasswordField
        label={t.secret}
        hint={hasSecret ? t.secretStored : t.secretHint}
        value={secret.value}
        disabled={saveConsent.busy.value}
        onType={text => {
          secret.value = text;
        }}
      />
      {hasSecret && (
        <Button
          look="danger"
          disabled={saveConsent.busy.value}
          onPress={() => {
            forgetSecret.notices.value = [];
            asksToForget.value = true;
          }}
        >
          {t.forget}
        </Button>
      )}
    </OneStep>
  );
}

/** Both at once, from the file that Google's console offers. */
function ClientFileField() {
  const t = say.consentSetUp;
  const fault = clientFileFault.value;
  return (
    <FileField
      label={t.clientFile}
      hint={fault ? t.clientFileFaults[fault] : t.clientFileHint}
      isWrong={fault !== null}
      accept=".json,application/json"
      disabled={saveConsent.busy.value}
      onChoose={field => void takeClientFile(field)}
    />
  );
}

function Invitation(props: {fields: ConsentDraft; of: Consent['settings']}) {
  const t = say.consentSetUp;
  const {organisation, contact, sender, verify} = props.fields;
  const {subject, text, remindDays} = props.fields;
  const {of} = props;
  const done = [of.organisation, of.contact, of.subject, of.text];
  return (
    <OneStep step="invitation" done={done.every(it => it !== '')}>
      <TextField
        isProse
        label={t.organisation}
        hint={t.organisationHint}
        value={organisation}
        onType={typed => edit({organisation: typed})}
      />
      <TextField
        label={t.contact}
        hint={t.contactHint}
        value={contact}
        onType={typed => edit({contact: typed})}
      />
      <TextField
        label={t.sender}
        hint={t.senderHint}
        value={sender}
        onType={typed => edit({sender: typed})}
      />
      <TextField
        isProse
        label={t.verify}
        hint={t.verifyHint}
        value={verify}
        onType={typed => edit({verify: typed})}
      />
      <TextField
        isProse
        label={t.subject}
        value={subject}
        onType={typed => edit({subject: typed})}
      />
      <TextField
        isProse
        label={t.text}
        hint={t.textHint}
        wrong={wrongs.value.text}
        rows={8}
        value={text}
        onType={typed => edit({text: typed})}
      />
      <TextField
        label={t.remindDays}
        hint={t.remindDaysHint}
        wrong={wrongs.value.remindDays}
        kind="numeric"
        value={remindDays}
        onType={typed => edit({remindDays: typed})}
      />
      <InvitationPreview fields={props.fields} />
    </OneStep>
  );
}

function OneStep(props: {
  step: Step;
  done: boolean;
  children: ComponentChildren;
}) {
  const t = say.consentSetUp;
  const {step, done} = props;
  return (
    <section class="step" aria-labelledby={`consent-${step}`}>
      <div class="title">
        <h3 id={`consent-${step}`}>{t.steps[step]}</h3>
        <span class={done ? 'mark good' : 'mark idle'}>
          <Icon mark={done ? 'good' : 'idle'} />
          {done ? t.marks.done : t.marks.open}
        </span>
      </div>
      {props.children}
    </section>
  );
}

function Instructions({of}: {of: readonly string[]}) {
  return (
    <ul class="instructions">
      {of.map(it => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  );
}

function Named(props: {label: string; text: string; block?: boolean}) {
  const {label, text, block = false} = props;
  return (
    <div class="field">
      <span class="label">{label}</span>
      <Copyable label={label} text={text} block={block} />
    </div>
  );
}
