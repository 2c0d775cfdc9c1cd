import type {ComponentChildren} from 'preact';
import {useId, useLayoutEffect, useRef} from 'preact/hooks';
import type {Notice} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {goToTab} from '../router';
import {occupied} from '../run';
import {say} from '../words';
import {LastImported} from './last-import';
import {focusSource, source, type Source} from './sources';

/** Where the certificate files of new rows come from. */
function NextFiles() {
  const open = (name: Source) => () => {
    source.value = name;
  };
  return (
    <div class="choices">
      <Button look="primary" onPress={open('folder')}>
        {say.importing.sources.folder}
      </Button>
      <Button onPress={open('request')}>{say.importing.sources.request}</Button>
    </div>
  );
}

/** The result of a person's request; it has the focus when it appears. */
export function Arrived(props: {title: string; children: ComponentChildren}) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby={id}>
      <h3 class="arrived" id={id} ref={title} tabIndex={-1}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

/** The button that writes, visible however long the list before it is. */
export function Order(props: {
  children: ComponentChildren;
  /** The script's notices against it. */
  notices: readonly Notice[];
  off?: boolean;
  busy: boolean;
  onPress: () => void;
}) {
  return (
    <div class="save">
      <Notices notices={props.notices} urgent />
      {occupied.value && <p>{say.importing.occupied}</p>}
      <div class="choices">
        <Button
          look="primary"
          disabled={occupied.value || props.off === true}
          busy={props.busy}
          onPress={props.onPress}
        >
          {props.children}
        </Button>
      </div>
    </div>
  );
}

/** What was done, and what comes next. */
export function Done(props: {
  title: string;
  says: readonly string[];
  /** Rows that are new. */
  added: number;
  /** New rows have no certificate file yet: that comes before a check. */
  lackFiles?: boolean;
  /** What comes next if there are no new rows, or they lack files. */
  next: string;
  another: string;
  onAnother: () => void;
}) {
  const isNew = props.added > 0;
  return (
    <Arrived title={props.title}>
      {props.says.map(it => (
        <p key={it}>{it}</p>
      ))}
      {(!isNew || props.lackFiles) && <p>{props.next}</p>}
      {isNew && props.lackFiles && <NextFiles />}
      {isNew && <LastImported fresh={props.lackFiles !== true} />}
      <div class="choices">
        {!isNew && (
          <Button look="primary" onPress={() => goToTab('rollout')}>
            {say.importing.openOverview}
          </Button>
        )}
        <Button
          onPress={() => {
            props.onAnother();
            focusSource();
          }}
        >
          {props.another}
        </Button>
      </div>
    </Arrived>
  );
}
