import type {
  Cse,
  KeyServiceCard,
  WrappingSettings,
} from '../../core/door/contract';
import {Button} from '../button';
import {Choice, Select, TextField} from '../fields';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {going} from '../run';
import {Save} from '../save';
import {listed, say} from '../words';
import {
  changed,
  checkKeyService,
  checked,
  cse,
  discard,
  draft,
  edit,
  saveCse,
  wrappingWarning,
  type Draft,
} from './form';

const KEY_FORMATS: readonly WrappingSettings['keyFormat'][] = [
  'pkcs8-pem',
  'pkcs1-pem',
  'pkcs8-base64',
];

/** The key service that keeps the users’ keys, and whether it wraps them here. */
export function KeyServicePart() {
  const fields = draft.value;
  if (!fields) return null;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void saveCse(fields);
      }}
    >
      <Address fields={fields} />
      <Wrapping fields={fields} />
      <Save
        by={saveCse}
        changed={changed.value}
        off={going.value}
        onDiscard={discard}
      />
    </form>
  );
}

function Address({fields}: {fields: Draft}) {
  const t = say.keyService;
  const uri = fields.keyService.trim();
  return (
    <section aria-labelledby="key-service">
      <h2 id="key-service">{t.title}</h2>
      <div class="as-typed">
        <TextField
          label={t.address}
          hint={t.addressHint}
          value={fields.keyService}
          onType={keyService => edit({keyService})}
        />
      </div>
      <div class="as-typed">
        <TextField
          label={t.assigned}
          hint={t.assignedHint}
          rows={4}
          value={fields.assigned}
          onType={assigned => edit({assigned})}
        />
      </div>
      <Button
        disabled={uri === '' || going.value}
        busy={checkKeyService.busy.value}
        onPress={() => void checkKeyService(uri)}
      >
        {checkKeyService.busy.value ? t.checking : t.check}
      </Button>
      <InRows of={cse.value?.keyServices ?? []} />
      <Notices notices={checkKeyService.notices.value} urgent />
      {checked.value && <Checked of={checked.value} />}
    </section>
  );
}

/** The key services that the rows name, each to be checked. */
function InRows({of}: {of: Cse['keyServices']}) {
  const t = say.keyService;
  if (of.length === 0) return null;
  return (
    <>
      <h3 id="in-rows">{t.inRows}</h3>
      <ul class="services" aria-labelledby="in-rows">
        {of.map(({uri, rows}) => (
          <li key={uri}>
            <div>
              <code>{uri}</code>
              <p class="quiet">{t.rows(rows)}</p>
            </div>
            <Button
              look="quiet"
              label={t.checkWhat(uri)}
              disabled={going.value || checkKeyService.busy.value}
              onPress={() => void checkKeyService(uri)}
            >
              {t.checkOne}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Checked({of}: {of: KeyServiceCard}) {
  const t = say.keyService;
  return (
    <div class="card stack">
      <code>{of.uri}</code>
      <Notices notices={of.notices} urgent />
      {of.notices.length === 0 && (
        <p class="state">
          <Icon mark="good" />
          {t.clean}
        </p>
      )}
      <dl class="facts">
        <dt>{t.name}</dt>
        <dd>{of.name || t.blank}</dd>
        <dt>{t.vendor}</dt>
        <dd>{of.vendor || t.blank}</dd>
        <dt>{t.version}</dt>
        <dd>{of.version || t.blank}</dd>
        <dt>{t.operations}</dt>
        <dd>{listed(of.operations) || t.blank}</dd>
      </dl>
    </div>
  );
}

function Wrapping({fields}: {fields: Draft}) {
  const t = say.keyService;
  return (
    <fieldset>
      <legend>{t.wrapping}</legend>
      <Choice
        label={t.wraps}
        hint={t.wrapsHint}
        checked={fields.wraps}
        onChoose={wraps => edit({wraps})}
      />
      <Notices notices={fields.wraps ? wrappingWarning : []} urgent />
      {fields.wraps && <Request fields={fields} />}
    </fieldset>
  );
}

/** The vendor's request format. */
function Request({fields}: {fields: Draft}) {
  const t = say.keyService;
  return (
    <>
      <div class="as-typed">
        <TextField
          label={t.template}
          hint={t.templateHint}
          rows={6}
          value={fields.template}
          onType={template => edit({template})}
        />
      </div>
      <Select
        label={t.keyFormat}
        options={KEY_FORMATS.map(it => t.keyFormats[it])}
        chosen={KEY_FORMATS.indexOf(fields.keyFormat)}
        onChoose={index =>
          edit({keyFormat: KEY_FORMATS[index] ?? fields.keyFormat})
        }
      />
      <div class="as-typed">
        <TextField
          label={t.answerField}
          hint={t.answerFieldHint}
          value={fields.answerField}
          onType={answerField => edit({answerField})}
        />
      </div>
      <TextField
        label={t.perimeterId}
        hint={t.perimeterIdHint}
        value={fields.perimeterId}
        onType={perimeterId => edit({perimeterId})}
      />
    </>
  );
}
