import {useId} from 'preact/hooks';
import type {FolderMatch, FolderScan} from '../../core/import/contract';
import {Button} from '../button';
import {Choice} from '../fields';
import {Notices} from '../notices';
import {dotted, say} from '../words';
import {
  accepted,
  choose,
  chosen,
  fill,
  isTicked,
  keyOf,
  mailboxKey,
  tick,
  type Mailbox,
} from './folder-scan';
import {FirstOf} from './leftovers';
import {Arrived, Order} from './section';
import {FromScript} from '../from-script';

const SURE = ['certain', 'likely'] as const;
/** Hundreds of certain ones are behind a disclosure; this many are not. */
const FEW = 10;
/** More files or mailboxes in one group are not for a person to choose among. */
const MAX_OFFERED = 20;

/** The results for the folder: to be selected, or to be handled manually. */
export function FolderFindings({of}: {of: FolderScan}) {
  const t = say.folder;
  const {files, matches, present, ambiguous, unmatched, next} = of;
  const unclear = ambiguous.flatMap(it => it.files).length;
  return (
    <Arrived title={t.result}>
      <p>
        {files === 0
          ? t.none
          : t.found({
              files,
              matched: matches.length,
              present,
              ambiguous: unclear,
              unmatched: unmatched.length,
            })}
      </p>
      {next !== '' && <p>{t.stopped}</p>}
      <Notices notices={of.notices} />
      {SURE.map(it => (
        <Matches
          key={it}
          sure={it}
          of={matches.filter(({sure}) => sure === it)}
        />
      ))}
      {ambiguous.length > 0 && <Ambiguous of={ambiguous} />}
      {unmatched.length > 0 && <Unmatched of={unmatched} />}
      {of.left.length > 0 && <Left of={of.left} />}
      {matches.length + ambiguous.length > 0 && <Fill />}
    </Arrived>
  );
}

/** Those that are equally sure, by what led to them. */
function Matches(props: {
  sure: FolderMatch['sure'];
  of: readonly FolderMatch[];
}) {
  const t = say.folder;
  const {sure, of} = props;
  if (of.length === 0) return null;
  return (
    <section aria-labelledby={sure}>
      <h4 id={sure}>{t.sure[sure](of.length)}</h4>
      <p class="quiet">{t.sureHints[sure]}</p>
      {[...new Set(of.map(it => it.how))].map(how => (
        <Group key={how} how={how} of={of.filter(it => it.how === how)} />
      ))}
    </section>
  );
}

function Group({
  how,
  of,
}: {
  how: FolderMatch['how'];
  of: readonly FolderMatch[];
}) {
  const t = say.folder;
  const ticked = of.filter(isTicked).length;
  const all = ticked === of.length;
  return (
    <details open={of.length <= FEW}>
      <summary>{t.group(t.hows[how], ticked, of.length)}</summary>
      <fieldset class="matches" disabled={fill.busy.value}>
        <legend class="heard-only">{t.hows[how]}</legend>
        {of.length > 1 && (
          <Button look="quiet" onPress={() => tick(of, !all)}>
            {all ? t.untickAll : t.tickAll}
          </Button>
        )}
        {of.map(it => (
          <Match key={keyOf(it)} of={it} />
        ))}
      </fieldset>
    </details>
  );
}

function Match({of}: {of: FolderMatch}) {
  const t = say.folder;
  const {user, alias, name, row, hasPassword} = of;
  const address = alias || user;
  const facts = [
    row === null ? t.newRow : t.row(row),
    address === user ? '' : say.importing.ofUser(user),
    hasPassword ? t.withPassword : t.withoutPassword,
  ];
  return (
    <Choice
      label={address}
      hint={dotted([name, ...facts])}
      checked={isTicked(of)}
      onChoose={on => tick([of], on)}
    />
  );
}

/** What the person can decide, group by group. */
function Ambiguous({of}: {of: FolderScan['ambiguous']}) {
  const t = say.folder;
  return (
    <section aria-labelledby="ambiguous">
      <h4 id="ambiguous">{t.ambiguous(of.flatMap(it => it.files).length)}</h4>
      <p class="quiet">{t.ambiguousHint}</p>
      <ul class="leftovers">
        {of.map((it, index) => (
          <li key={index}>
            {it.files.slice(0, MAX_OFFERED).map(({fileId, name}) => (
              <p key={fileId}>
                <strong>
                  <bdi>{name}</bdi>
                </strong>
              </p>
            ))}
            {it.files.length > MAX_OFFERED && (
              <p>{say.importing.more(it.files.length - MAX_OFFERED)}</p>
            )}
            <p class="quiet">
              <FromScript text={it.why} />
            </p>
            {it.mailboxes.length <= MAX_OFFERED &&
              it.files.length <= MAX_OFFERED &&
              it.mailboxes.map(to => (
                <Choose key={mailboxKey(to)} to={to} of={it.files} />
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choose({
  to,
  of,
}: {
  to: Mailbox;
  of: FolderScan['ambiguous'][number]['files'];
}) {
  const t = say.folder;
  const {user, alias} = to;
  const address = alias || user;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {t.fileFor(
          address === user
            ? address
            : dotted([address, say.importing.ofUser(user)]),
        )}
      </label>
      <select
        id={id}
        disabled={fill.busy.value}
        value={chosen.value.get(mailboxKey(to))?.fileId ?? ''}
        onChange={event => choose(to, event.currentTarget.value || null)}
      >
        <option value="">{t.noFile}</option>
        {of.map(({fileId, name}) => (
          <option key={fileId} value={fileId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Unmatched({of}: {of: FolderScan['unmatched']}) {
  const t = say.folder;
  const {file, reason} = say.importing.columns;
  return (
    <section aria-labelledby="unmatched">
      <h4 id="unmatched">{t.unmatched(of.length)}</h4>
      <FirstOf
        of={of}
        entry={({fileId, name, why}) => (
          <li key={fileId}>
            <p>
              <strong>
                <bdi>{name}</bdi>
              </strong>
            </p>
            <p class="quiet">
              <FromScript text={why} />
            </p>
          </li>
        )}
        file={t.unmatchedName}
        always
        lines={() => [[file, reason], ...of.map(it => [it.name, it.why])]}
      />
    </section>
  );
}

/** Addresses in certificates that get no row. */
function Left({of}: {of: FolderScan['left']}) {
  const t = say.folder;
  return (
    <section aria-labelledby="left">
      <h4 id="left">{t.left}</h4>
      <ul class="examples">
        {of.slice(0, MAX_OFFERED).map(({address, name, is}) => (
          <li key={`${name} ${address}`}>{t.leftOf[is](address, name)}</li>
        ))}
        {of.length > MAX_OFFERED && (
          <li>{say.importing.more(of.length - MAX_OFFERED)}</li>
        )}
      </ul>
    </section>
  );
}

function Fill() {
  const t = say.folder;
  const added = accepted.value.filter(it => it.row === null).length;
  const filled = accepted.value.length - added;
  const picked = chosen.value.size;
  return (
    <Order
      notices={fill.notices.value}
      busy={fill.busy.value}
      off={accepted.value.length + picked === 0}
      onPress={() => void fill()}
    >
      {fill.busy.value ? t.filling : t.fill(filled, added, picked)}
    </Order>
  );
}
