import {useEffect, useRef} from 'preact/hooks';
import type {UsersFrom, Verbs} from '../../core/door/contract';
import {Button} from '../button';
import {Choice, Select, TextField} from '../fields';
import {Notices} from '../notices';
import {say} from '../words';
import {
  KINDS,
  add,
  count,
  counted,
  ended,
  forgetCount,
  forgetSource,
  groups,
  keep,
  kind,
  loadGroups,
  loadSources,
  loadUnits,
  names,
  sources,
  units,
} from './directory-users';
import {Arrived, Done, Order} from './section';
import {Segments} from './segments';

/** Rows from the directory: counted, added, and kept up from then on if that is wanted. */
export function UsersScreen() {
  const t = say.users;
  const done = ended.value;
  // Also after adding, as that may have kept one more.
  useEffect(() => void loadSources(), [done]);
  return (
    <>
      {done ? (
        <Done
          title={t.done}
          says={[t.addedRows(done.added), ...(done.kept ? [t.keptNow] : [])]}
          added={done.added}
          lackFiles
          next={say.importing.nextFiles}
          another={t.another}
          onAnother={forgetCount}
        />
      ) : (
        <>
          <p>{t.intro}</p>
          <Form />
          {counted.value && <Counted of={counted.value.says} />}
        </>
      )}
      <Kept />
    </>
  );
}

function Form() {
  const t = say.users;
  const of = kind.value;
  const name = names.value[of];
  const busy = count.busy.value || add.busy.value;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '' && !add.busy.value) void count();
      }}
    >
      <Segments
        legend={t.from}
        of={KINDS}
        words={t.kinds}
        chosen={of}
        off={busy}
        onChoose={it => {
          kind.value = it;
          forgetCount();
        }}
      />
      <TextField
        key={of}
        label={t.names[of]}
        hint={t.nameHints[of]}
        value={name}
        onType={text => {
          names.value = {...names.value, [of]: text};
          forgetCount();
        }}
      />
      {of === 'orgUnit' && <Units off={busy} />}
      {of === 'group' && <Groups off={busy} />}
      <Scopes of={of} />
      <Notices notices={count.notices.value} urgent />
      <div class="choices">
        <Button
          {...(!counted.value && {look: 'primary' as const})}
          submit
          disabled={name.trim() === '' || add.busy.value}
          busy={count.busy.value}
        >
          {count.busy.value ? t.counting : t.count}
        </Button>
      </div>
    </form>
  );
}

/** Organizational units, read on request: it takes as long as reading the list of users. */
function Units({off}: {off: boolean}) {
  const t = say.users;
  const list = units.value;
  const paths = list?.map(it => it.path) ?? [];
  return (
    <>
      <Notices notices={loadUnits.notices.value} urgent />
      {list && list.length > 0 ? (
        <Select
          label={t.units}
          options={[t.noUnit, ...list.map(it => t.unit(it.path, it.users))]}
          chosen={paths.indexOf(names.value.orgUnit.trim()) + 1}
          onChoose={at => {
            names.value = {...names.value, orgUnit: paths[at - 1] ?? ''};
            forgetCount();
          }}
        />
      ) : (
        <div class="choices">
          <Button
            busy={loadUnits.busy.value}
            disabled={off}
            onPress={() => void loadUnits()}
          >
            {loadUnits.busy.value ? t.readingUnits : t.readUnits}
          </Button>
          {list && <p class="quiet">{t.unitsFound(0)}</p>}
        </div>
      )}
    </>
  );
}

/** Groups, read on request where the optional scope is delegated; otherwise a line says which one. */
function Groups({off}: {off: boolean}) {
  const t = say.users;
  const read = groups.value;
  const list = read?.list?.groups ?? [];
  const addresses = list.map(it => it.address);
  const typed = names.value.group.trim().toLowerCase();
  return (
    <>
      <Notices notices={loadGroups.notices.value} urgent />
      {list.length > 0 ? (
        <Select
          label={t.group}
          options={[
            t.noGroup,
            ...list.map(it => t.groupOf(it.name, it.address, it.members)),
          ]}
          chosen={addresses.indexOf(typed) + 1}
          {...(read?.list?.more && {hint: t.moreGroups})}
          onChoose={at => {
            names.value = {...names.value, group: addresses[at - 1] ?? ''};
            forgetCount();
          }}
        />
      ) : (
        <div class="choices">
          <Button
            busy={loadGroups.busy.value}
            disabled={off}
            onPress={() => void loadGroups()}
          >
            {loadGroups.busy.value ? t.readingGroups : t.readUnits}
          </Button>
          {read && (
            <p class="quiet">{read.list ? t.groupsFound(0) : t.groupsNeed}</p>
          )}
        </div>
      )}
    </>
  );
}

function Scopes({of}: {of: UsersFrom['kind']}) {
  const t = say.users;
  return (
    <details>
      <summary>{t.needs}</summary>
      <p class="quiet">{t.needsHint(of === 'group' ? 2 : 1)}</p>
    </details>
  );
}

function Counted({of}: {of: Verbs['countUsers']['out']}) {
  const t = say.users;
  return (
    <Arrived title={t.result}>
      <ul>
        <li>{t.found(of.found)}</li>
        <li>{t.present(of.present)}</li>
        <li>
          <strong>{t.added(of.added)}</strong>
        </li>
        {of.left > 0 && <li>{t.left(of.left)}</li>}
      </ul>
      {of.examples.length > 0 && (
        <div class="examples">
          <p class="quiet">{t.examples}</p>
          <ul>
            {of.examples.map(it => (
              <li key={it}>{it}</li>
            ))}
          </ul>
          {of.added > of.examples.length && (
            <p class="quiet">
              {say.importing.more(of.added - of.examples.length)}
            </p>
          )}
        </div>
      )}
      <Notices notices={of.notices} />
      <Choice
        label={t.keep}
        hint={t.keepHint}
        checked={keep.value}
        disabled={add.busy.value}
        onChoose={checked => {
          keep.value = checked;
        }}
      />
      <Add rows={of.added} />
    </Arrived>
  );
}

function Add({rows}: {rows: number}) {
  const t = say.users;
  if (rows === 0 && !keep.value) return <p>{say.importing.nothing}</p>;
  return (
    <Order
      notices={add.notices.value}
      busy={add.busy.value}
      onPress={() => void add()}
    >
      {add.busy.value ? t.adding : t.add(rows, keep.value)}
    </Order>
  );
}

function Kept() {
  const t = say.users;
  const title = useRef<HTMLHeadingElement>(null);
  const {sources: list = [], notices = []} = sources.value ?? {};
  return (
    <section aria-labelledby="kept">
      <h3 id="kept" ref={title} tabIndex={-1}>
        {t.kept}
      </h3>
      <Notices notices={loadSources.notices.value} />
      <Notices notices={notices} />
      <Notices notices={forgetSource.notices.value} urgent />
      {list.length > 0 ? (
        <>
          <p class="quiet">{t.keptHint}</p>
          <ul class="kept">
            {list.map(it => (
              <li class="title" key={`${it.kind} ${it.name}`}>
                <span>{t.source(t.kinds[it.kind], it.name)}</span>
                <Button
                  look="quiet"
                  label={t.forgetWhat(t.kinds[it.kind], it.name)}
                  busy={forgetSource.busy.value}
                  onPress={() =>
                    void forgetSource(it).then(
                      // The button is gone with its line.
                      isDone => isDone && title.current?.focus(),
                    )
                  }
                >
                  {t.forget}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="quiet">
          {loadSources.busy.value ? say.common.loading : t.noneKept}
        </p>
      )}
    </section>
  );
}
