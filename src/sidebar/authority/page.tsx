import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';
import type {IssuerSettings} from '../../core/door/contract';
import {Button} from '../button';
import {Choice, TextField} from '../fields';
import {Help} from '../help/help';
import {Glyph} from '../icons';
import {LinkLine} from '../link-line';
import {Notices} from '../notices';
import {PasswordField} from '../password-field';
import {openPage} from '../router';
import {Save} from '../save';
import {Title} from '../title';
import {say} from '../words';
import {
  changed,
  discard,
  draft,
  edit,
  loadAuthority,
  saveAuthority,
  stored,
  type AuthorityDraft,
} from './form';

const KINDS: readonly IssuerSettings['kind'][] = ['none', 'google', 'cfssl'];

const SCRIPT_KEYS: readonly IssuerSettings['scriptKeys'][] = [
  'none',
  'P-256',
  'P-384',
  'RSA 2048',
];

/** Which authority issues certificates; each setting is checked by the script when it is saved. */
export function AuthorityPage() {
  useEffect(() => void loadAuthority(), []);
  const fields = draft.value;
  return (
    <>
      <Title beside={<Help of="authority" />}>{say.pages.authority}</Title>
      <p>{say.authority.intro}</p>
      <Notices notices={loadAuthority.notices.value} urgent />
      {fields ? (
        <Form fields={fields} />
      ) : loadAuthority.busy.value ? (
        <p class="quiet">{say.common.loading}</p>
      ) : (
        <Button look="quiet" onPress={() => void loadAuthority()}>
          {say.common.again}
        </Button>
      )}
    </>
  );
}

function Form({fields}: {fields: AuthorityDraft}) {
  const t = say.authority;
  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault();
          void saveAuthority(fields);
        }}
      >
        <fieldset>
          <legend>{t.kind}</legend>
          {KINDS.map(kind => (
            <Choice
              key={kind}
              group="authority"
              label={t.kinds[kind]}
              hint={t.kindHints[kind]}
              checked={fields.kind === kind}
              onChoose={() => edit({kind})}
            />
          ))}
        </fieldset>
        {fields.kind !== 'none' && (
          <Details key={fields.kind} fields={fields} />
        )}
        <Save
          by={saveAuthority}
          changed={changed.value}
          off={false}
          onDiscard={discard}
        />
      </form>
      {fields.kind !== 'none' && (
        <LinkLine
          id="line-authority-check"
          title={say.pages.setUpCheck}
          hint={t.checkHint}
          lead={<Glyph of="setUp" />}
          onPress={() => openPage('setUpCheck', {})}
        />
      )}
    </>
  );
}

/** The fields of an authority; those that a choice has just opened are brought into sight, above the bar at the end. */
function Details({fields}: {fields: AuthorityDraft}) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (changed.value) here.current?.firstElementChild?.scrollIntoView(NEAR);
  }, []);
  return (
    <div class="fields" ref={here}>
      {fields.kind === 'google' ? (
        <Google fields={fields} />
      ) : (
        <Cfssl fields={fields} />
      )}
    </div>
  );
}

const NEAR = {block: 'center'} as const;

function Google({fields}: {fields: AuthorityDraft}) {
  const t = say.authority;
  return (
    <>
      <TextField
        label={t.pool}
        hint={t.poolHint}
        value={fields.pool}
        onType={pool => edit({pool})}
      />
      <TextField
        label={t.template}
        hint={t.templateHint}
        value={fields.template}
        onType={template => edit({template})}
      />
      <TextField
        label={t.lifetime}
        hint={t.lifetimeHint}
        kind="numeric"
        value={fields.lifetimeDays}
        onType={lifetimeDays => edit({lifetimeDays})}
      />
      <fieldset>
        <legend>{t.scriptKeys}</legend>
        {SCRIPT_KEYS.map(scriptKeys => (
          <Choice
            key={scriptKeys}
            group="script-keys"
            label={t.scriptKeyKinds[scriptKeys]}
            hint={t.scriptKeyHints[scriptKeys]}
            checked={fields.scriptKeys === scriptKeys}
            onChoose={() => edit({scriptKeys})}
          />
        ))}
      </fieldset>
      {fields.scriptKeys !== 'none' && (
        <TextField
          label={t.keySecret}
          hint={t.keySecretHint}
          value={fields.keySecret}
          onType={keySecret => edit({keySecret})}
        />
      )}
    </>
  );
}

function Cfssl({fields}: {fields: AuthorityDraft}) {
  const t = say.authority;
  return (
    <>
      <TextField
        label={t.server}
        hint={t.serverHint}
        value={fields.server}
        onType={server => edit({server})}
      />
      <TextField
        label={t.profile}
        hint={t.profileHint}
        value={fields.profile}
        onType={profile => edit({profile})}
      />
      <TextField
        label={t.secret}
        hint={t.secretHint}
        value={fields.secret}
        onType={secret => edit({secret})}
      />
      {fields.secret === '' && (
        <PasswordField
          label={t.key}
          hint={stored.value?.hasKey ? t.keySaved : t.keyHint}
          value={fields.key}
          onType={key => edit({key})}
        />
      )}
    </>
  );
}
