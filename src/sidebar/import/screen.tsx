import type {ComponentType} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {Button} from '../button';
import {CaCertificates} from '../ca-certificates-section';
import {Help} from '../help/help';
import {LocalScreen} from '../local/screen';
import {RequestScreen} from '../request/screen';
import {BackLink} from '../tabs';
import {Title} from '../title';
import {say} from '../words';
import {AliasesScreen} from './aliases';
import {CsvScreen} from './csv';
import {CsvSamples} from './csv-samples';
import {LastImported} from './last-import';
import {FolderScreen} from './folder';
import {UsersScreen} from './users';
import {SOURCE_TITLE, SOURCES, source, type Source} from './sources';

const SCREENS: Readonly<Record<Source, ComponentType>> = {
  csv: CsvScreen,
  folder: FolderScreen,
  files: LocalScreen,
  users: UsersScreen,
  aliases: AliasesScreen,
  request: RequestScreen,
};

/** The source that was left last: its button has the focus then. */
let left: Source | null = null;

/** The sources that rows are imported from, or the one that is open. */
export function ImportScreen() {
  return source.value ? (
    <Opened source={source.value} key={source.value} />
  ) : (
    <Sources />
  );
}

function Sources() {
  const t = say.importing;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (!left) return;
    const at = list.current?.children[SOURCES.indexOf(left)];
    at?.querySelector('button')?.focus();
    left = null;
  }, []);
  return (
    <section aria-label={t.title}>
      <Title beside={<Help of="import" />}>{t.title}</Title>
      <p>{t.intro}</p>
      <ul class="actions" ref={list}>
        {SOURCES.map(it => (
          <Entry
            key={it}
            name={it}
            onPress={() => {
              source.value = it;
            }}
          />
        ))}
      </ul>
      <CsvSamples />
      <LastImported />
      <CaCertificates />
    </section>
  );
}

function Entry({name, onPress}: {name: Source; onPress: () => void}) {
  const hint = `hint-${name}`;
  return (
    <li>
      <Button look="row" describedBy={hint} onPress={onPress}>
        {say.importing.sources[name]}
      </Button>
      <p class="quiet" id={hint}>
        {say.importing.hints[name]}
      </p>
    </li>
  );
}

function Opened({source: name}: {source: Source}) {
  const t = say.importing;
  const Screen = SCREENS[name];
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The button that opened it is gone. A person who comes from another tab stays there.
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <>
      <BackLink
        to={say.tabs.import}
        onPress={() => {
          left = name;
          source.value = null;
        }}
      />
      <div class="title">
        <h1 id={SOURCE_TITLE} ref={title} tabIndex={-1}>
          {t.sources[name]}
        </h1>
        <Help of={name} />
      </div>
      <Screen />
    </>
  );
}
