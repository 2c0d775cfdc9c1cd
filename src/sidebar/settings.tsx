import {useEffect} from 'preact/hooks';
import type {Settings} from '../core/door/contract';
import {About} from './about';
import {Appearance} from './appearance';
import {Button} from './button';
import {CaCertificates} from './ca-certificates-section';
import {Choice, Select, TextField} from './fields';
import {Glyph} from './icons';
import {Notices} from './notices';
import {PrivateKey} from './private-key';
import {LinkLine} from './link-line';
import {ConsentLine, EncryptionLine} from './rollout/links';
import {openPage} from './router';
import {RelaxedRules} from './relaxed-rules';
import {going} from './run';
import {Save} from './save';
import {
  changed,
  discard,
  draft,
  edit,
  loadSettings,
  saveSettings,
  widthIsWrong,
  type Draft,
} from './settings-form';
import {Title} from './title';
import {Help} from './help/help';
import {languages, say} from './words';

const ACCESSES: readonly Settings['access'][] = ['own', 'keyless', 'key'];

/** What the admin sets, and what this is. */
export function SettingsScreen() {
  return (
    <>
      <Title>{say.tabs.settings}</Title>
      <StoredSettings />
      <CaCertificates />
      <Appearance />
      <section aria-labelledby="more-pages">
        <h2 id="more-pages">{say.settings.more}</h2>
        <LinkLine
          id="line-set-up-check"
          title={say.pages.setUpCheck}
          hint={say.settings.setUpCheckHint}
          lead={<Glyph of="setUp" />}
          onPress={() => openPage('setUpCheck', {})}
        />
        <LinkLine
          id="line-authority"
          title={say.pages.authority}
          hint={say.authority.lineHint}
          lead={<Glyph of="file" />}
          onPress={() => openPage('authority', {})}
        />
        <ConsentLine />
        <EncryptionLine />
      </section>
      <About />
    </>
  );
}

/** Typed text stays while other parts of the page are looked at. */
function StoredSettings() {
  const fields = draft.value;
  // What kept them from being read may be gone: the sheets may have been set up meanwhile.
  useEffect(() => {
    if (!draft.value) void loadSettings();
  }, []);
  if (fields) return <Form fields={fields} />;
  return (
    <>
      <Notices notices={loadSettings.notices.value} urgent />
      {loadSettings.busy.value ? (
        <p class="quiet">{say.common.loading}</p>
      ) : (
        <Button look="quiet" onPress={() => void loadSettings()}>
          {say.common.again}
        </Button>
      )}
    </>
  );
}

function Form({fields}: {fields: Draft}) {
  const t = say.settings;
  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault();
          void saveSettings(fields);
        }}
      >
        <Access fields={fields} />
        <TextField
          label={t.operators}
          help="operators"
          hint={t.operatorsHint}
          rows={3}
          value={fields.operators}
          onType={operators => edit({operators})}
        />
        <TextField
          label={t.testUser}
          hint={t.testUserHint}
          kind="email"
          value={fields.testUser}
          onType={testUser => edit({testUser})}
        />
        <SheetLanguage fields={fields} />
        <Upload fields={fields} />
        <RelaxedRules fields={fields} />
        <Save
          by={saveSettings}
          changed={changed.value}
          off={widthIsWrong.value || going.value}
          onDiscard={discard}
        />
      </form>
      {fields.access === 'key' && <PrivateKey />}
    </>
  );
}

function Access({fields}: {fields: Draft}) {
  const t = say.settings;
  return (
    <>
      <fieldset>
        <legend>{t.access}</legend>
        <Help of="access" />
        {ACCESSES.map(access => (
          <Choice
            key={access}
            group="access"
            label={t.accesses[access]}
            hint={t.accessHints[access]}
            checked={fields.access === access}
            onChoose={() => edit({access})}
          />
        ))}
      </fieldset>
      {fields.access !== 'own' && (
        <>
          <TextField
            label={t.serviceAccount}
            kind="email"
            value={fields.serviceAccount}
            onType={serviceAccount => edit({serviceAccount})}
          />
          <TextField
            label={t.clientId}
            hint={t.clientIdHint}
            kind="numeric"
            value={fields.clientId}
            onType={clientId => edit({clientId})}
          />
        </>
      )}
    </>
  );
}

/** The words of the sheet, its menu, and its mails; the sidebar speaks the language of its reader. */
function SheetLanguage({fields}: {fields: Draft}) {
  const t = say.settings;
  const names = ['', ...languages.map(it => it.lang)];
  if (languages.length === 1) return null;
  return (
    <Select
      label={t.language}
      hint={t.languageHint}
      options={[t.languageOfLocale, ...languages.map(it => it.name)]}
      chosen={Math.max(names.indexOf(fields.language), 0)}
      onChoose={index => edit({language: names[index] ?? ''})}
    />
  );
}

function Upload({fields}: {fields: Draft}) {
  const t = say.settings;
  return (
    <fieldset>
      <legend>{t.upload}</legend>
      <Help of="upload" />
      <Choice
        label={t.makeDefault}
        checked={fields.makeDefault}
        onChoose={makeDefault => edit({makeDefault})}
      />
      <Choice
        label={t.emptyPassword}
        hint={t.emptyPasswordHint}
        checked={fields.emptyPassword}
        onChoose={emptyPassword => edit({emptyPassword})}
      />
      <Choice
        label={t.repairsFiles}
        hint={t.repairsFilesHint}
        checked={fields.repairsFiles}
        onChoose={repairsFiles => edit({repairsFiles})}
      />
      <TextField
        label={t.secretPrefix}
        help="passwords"
        hint={t.secretPrefixHint}
        value={fields.secretPrefix}
        onType={secretPrefix => edit({secretPrefix})}
      />
      <TextField
        label={t.width}
        hint={t.widthHint}
        kind="numeric"
        {...(widthIsWrong.value && {wrong: t.widthWrong})}
        value={fields.width}
        onType={width => edit({width})}
      />
      <TextField
        label={t.roots}
        help="roots"
        hint={t.rootsHint}
        rows={3}
        value={fields.roots}
        onType={roots => edit({roots})}
      />
    </fieldset>
  );
}
