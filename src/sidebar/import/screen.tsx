import type {ComponentType} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {Button} from '../button';
import {Help} from '../help/help';
import {LocalScreen} from '../local/screen';
import {BackLink} from '../tabs';
import {Title} from '../title';
import {say} from '../words';
import {AliasesWay} from './aliases';
import {CsvWay} from './csv';
import {CsvSamples} from './csv-samples';
import {LastImported} from './last-import';
import {FolderWay} from './folder';
import {UsersWay} from './users';
import {WAY_TITLE, WAYS, way, type Way} from './ways';

const SCREENS: Readonly<Record<Way, ComponentType>> = {
  csv: CsvWay,
  folder: FolderWay,
  files: LocalScreen,
  users: UsersWay,
  aliases: AliasesWay,
};

/** The way that was left last: its button has the focus then. */
let left: Way | null = null;

/** The ways to get rows into the sheet, or the one that is open. */
export function BringInScreen() {
  return way.value ? <Opened way={way.value} key={way.value} /> : <Ways />;
}

function Ways() {
  const t = say.bringIn;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (!left) return;
    const at = list.current?.children[WAYS.indexOf(left)];
    at?.querySelector('button')?.focus();
    left = null;
  }, []);
  return (
    <section aria-label={t.title}>
      <Title beside={<Help of="import" />}>{t.title}</Title>
      <p>{t.intro}</p>
      <ul class="actions" ref={list}>
        {WAYS.map(it => (
          <Entry
            key={it}
            name={it}
            onPress={() => {
              way.value = it;
            }}
          />
        ))}
      </ul>
      <CsvSamples />
      <LastImported />
    </section>
  );
}

function Entry({name, onPress}: {name: Way; onPress: () => void}) {
  const hint = `hint-${name}`;
  return (
    <li>
      <Button look="row" describedBy={hint} onPress={onPress}>
        {say.bringIn.ways[name]}
      </Button>
      <p class="quiet" id={hint}>
        {say.bringIn.hints[name]}
      </p>
    </li>
  );
}

function Opened({way: name}: {way: Way}) {
  const t = say.bringIn;
  const Screen = SCREENS[name];
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The button that opened it is gone. Whoever comes from another tab stays on that.
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <>
      <BackLink
        to={say.tabs.import}
        onPress={() => {
          left = name;
          way.value = null;
        }}
      />
      <div class="title">
        <h1 id={WAY_TITLE} ref={title} tabIndex={-1}>
          {t.ways[name]}
        </h1>
        <Help of={name} />
      </div>
      <Screen />
    </>
  );
}
