import type {Action, Selection, Verbs} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {order} from '../forecast';
import {MenuButton, type MenuEntry} from '../menu-button';
import type {GlyphName} from '../icons';
import {askToRemove} from '../removal';
import {openPage} from '../router';
import {occupied} from '../run';
import {daysAreWrong, limitsFor} from '../run-limits';
import {say} from '../words';
import {orderUpload} from './upload';

type Plain = Exclude<Action, DestructiveAction | 'upload' | 'preview' | 'list'>;

const GLYPHS: Readonly<Record<Exclude<Plain, 'update'>, GlyphName>> = {
  check: 'file',
  refresh: 'again',
  renew: 'clock',
  setDefault: 'star',
  restore: 'undo',
};

/** The actions on the rows besides the next step. */
export function MoreActions(props: {
  scope: Selection;
  /** Rows of the scope. */
  rows: number;
  /** Whether the next step is the upload itself. */
  hasUpload: boolean;
}) {
  const {scope, rows, hasUpload} = props;
  const t = say.next.menu;
  const start = (of: Verbs['start']['in']) => () => void order(of);
  const plain = (key: keyof typeof GLYPHS, title: string): MenuEntry => ({
    ...{key, title, glyph: GLYPHS[key], hint: t.hints[key]},
    onPress: start({action: key, selection: scope, ...limitsFor(key)}),
  });
  const removal = (key: DestructiveAction & keyof typeof t.hints) => ({
    ...{key, title: say.removals[key].button, hint: t.hints[key]},
    glyph: key === 'delete' ? ('bin' as const) : ('leaver' as const),
    isDanger: true,
    onPress: () => void askToRemove(key, scope),
  });
  const entries: readonly (MenuEntry | null)[] = [
    ...(hasUpload
      ? []
      : [
          {
            ...{key: 'upload', title: t.upload(rows), hint: t.hints.upload},
            glyph: 'import' as const,
            onPress: () => orderUpload({selection: scope}),
          },
        ]),
    plain('check', t.check(rows)),
    plain('refresh', t.refresh(rows)),
    {
      ...plain('renew', t.renew),
      // The page where they were typed shows what is wrong with them.
      ...(daysAreWrong() && {onPress: () => openPage('advanced', {})}),
    },
    plain('setDefault', t.setDefault),
    plain('restore', t.restore),
    {
      ...{key: 'advanced', title: say.pages.advanced, hint: t.hints.advanced},
      glyph: 'settings',
      opens: true,
      onPress: () => openPage('advanced', {}),
    },
    null,
    removal('delete'),
    removal('offBoard'),
  ];
  return (
    <MenuButton label={t.title} disabled={occupied.value} entries={entries} />
  );
}
