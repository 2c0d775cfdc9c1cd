import {useEffect, useState} from 'preact/hooks';
import type {Cause} from '../core/door/contract';
import {Button} from './button';
import {Choice} from './fields';
import {Help} from './help/help';
import {Icon} from './icons';
import {loadProblems, problems} from './problems/causes';
import {relaxable} from './problems/relaxing';
import {edit, stored, type Draft} from './settings-form';
import {overview} from './sheet';
import {say} from './words';

/** The rules that an admin may relax, by name: those that matter in this sheet first, the others on demand. */
export function RelaxedRules({fields}: {fields: Draft}) {
  const t = say.settings.relaxed;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (overview.value?.ready) void loadProblems();
  }, []);
  const saved = stored.value?.settings.asWarning ?? [];
  const rules = rulesOf(saved);
  const matters = (it: string) =>
    saved.includes(it) || fields.asWarning.includes(it) || blockedBy(it) > 0;
  const shown = rules.filter(it => isOpen || matters(it));
  const more = rules.length - shown.length;
  return (
    <fieldset>
      <legend>{t.title}</legend>
      <Help of="relaxed" />
      <p class="quiet">{t.hint}</p>
      {saved.length > 0 && (
        <div class="notice warn">
          <Icon mark="warn" />
          <p>{t.count(saved.length)}</p>
        </div>
      )}
      {shown.map(it => (
        <Choice
          key={it}
          label={nameOf(it)}
          hint={hintOf(it)}
          checked={fields.asWarning.includes(it)}
          onChoose={checked => {
            const others = fields.asWarning.filter(code => code !== it);
            edit({asWarning: checked ? [...others, it] : others});
          }}
        />
      ))}
      {more > 0 && (
        <Button look="quiet" onPress={() => setOpen(true)}>
          {shown.length > 0 ? t.more(more) : t.all(more)}
        </Button>
      )}
    </fieldset>
  );
}

/** Those that may be relaxed, and whatever else earlier versions have let people type. */
function rulesOf(saved: readonly string[]): readonly string[] {
  const known: readonly string[] = relaxable();
  return [...known, ...saved.filter(it => !known.includes(it))];
}

function nameOf(code: string): string {
  return code in say.causes
    ? say.causes[code as Cause]
    : say.settings.relaxed.other(code);
}

/** Who relaxed it and when, otherwise how many rows it blocks now. */
function hintOf(code: string): string {
  const t = say.settings.relaxed;
  const by = stored.value?.settings.relaxed.find(it => it.code === code);
  return by ? t.by(by.by, by.at) : t.blocked(blockedBy(code));
}

function blockedBy(code: string): number {
  return problems.value?.causes.find(it => it.cause === code)?.count ?? 0;
}
